/* A stand-in for the ICU of Windows 10 (1903), which Wine 10 lacks and Qt is linked with.
   It knows no character set: every converter fails to open. Never shipped. */
#define EXPORT __declspec(dllexport)
enum { FILE_ACCESS = 4 };
static void *refuse(int *error) { if (error) *error = FILE_ACCESS; return 0; }

EXPORT void *ucnv_open(const char *name, int *error) { return refuse(error); }
EXPORT void ucnv_close(void *converter) {}
EXPORT void ucnv_reset(void *converter) {}
EXPORT signed char ucnv_getMaxCharSize(const void *converter) { return 1; }
EXPORT const char *ucnv_getName(const void *converter, int *error) { return refuse(error); }
EXPORT const char *ucnv_getStandardName(const char *name, const char *standard, int *error) { return refuse(error); }
EXPORT int ucnv_countAvailable(void) { return 0; }
EXPORT const char *ucnv_getAvailableName(int number) { return 0; }
EXPORT int ucnv_toUCountPending(const void *converter, int *error) { return 0; }
EXPORT int ucnv_fromUCountPending(const void *converter, int *error) { return 0; }
EXPORT void ucnv_getToUCallBack(const void *converter, void **action, const void **context) {}
EXPORT void ucnv_setToUCallBack(void *converter, void *action, const void *context, void **old, const void **older, int *error) {}
EXPORT void ucnv_getFromUCallBack(const void *converter, void **action, const void **context) {}
EXPORT void ucnv_setFromUCallBack(void *converter, void *action, const void *context, void **old, const void **older, int *error) {}
EXPORT void ucnv_cbToUWriteUChars(void *args, const void *source, int length, int offset, int *error) {}
EXPORT void ucnv_cbFromUWriteUChars(void *args, const void **source, const void *limit, int offset, int *error) {}
EXPORT void ucnv_toUnicode(void *converter, void *target, const void *end, void *source, const void *limit, int *offsets, signed char flush, int *error) { refuse(error); }
EXPORT void ucnv_fromUnicode(void *converter, void *target, const void *end, void *source, const void *limit, int *offsets, signed char flush, int *error) { refuse(error); }
EXPORT void UCNV_TO_U_CALLBACK_SUBSTITUTE(void) {}
EXPORT void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void) {}
