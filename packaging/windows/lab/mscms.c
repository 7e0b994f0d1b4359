/* A stand-in for the colour management of Windows, of which Wine 10 lacks what Qt 6.12 asks for.
   No screen has a profile. Never shipped. */
#define EXPORT __declspec(dllexport)
EXPORT void *OpenColorProfileW(void *profile, unsigned access, unsigned share, unsigned creation) { return 0; }
EXPORT int CloseColorProfile(void *profile) { return 0; }
EXPORT void *WcsCreateIccProfile(void *profile, unsigned options) { return 0; }
EXPORT int GetColorProfileFromHandle(void *profile, void *buffer, unsigned *size) { return 0; }
