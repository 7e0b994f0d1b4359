; The installer: for one user, without an administrator. packaging/windows/package.sh calls it:
;   makensis -DBUNDLE=folder -DVERSION=1.2.0 -DNUMBERS=1.2.0.0 -DOUT=setup.exe installer.nsi
; -DSTUB64   makes the installer itself a 64-bit program; NSIS as packaged by Debian can
; -DSIGN=…   a command that signs the file named behind it; docs/packaging.md tells more

Unicode true
!ifdef STUB64
  Target amd64-unicode
!endif
SetCompressor /SOLID lzma
ManifestSupportedOS Win10
ManifestDPIAware true
ManifestLongPathAware true

!include MUI2.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include x64.nsh
!include FileFunc.nsh

!define TITLE "IT self-audit"
!define KEY "it-audit"
!define DOCUMENT "ItSelfAudit.Audit"
!define CLASSES "Software\Classes"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${KEY}"

Name "${TITLE}"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\${KEY}"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
BrandingText "${TITLE} ${VERSION}"
ShowInstDetails nevershow
ShowUninstDetails nevershow

VIProductVersion "${NUMBERS}"
VIAddVersionKey /LANG=0 "ProductName" "${TITLE}"
VIAddVersionKey /LANG=0 "FileDescription" "${TITLE} - setup"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "LegalCopyright" "MIT"

!ifdef SIGN
  !finalize '${SIGN} "%1"'
  !uninstfinalize '${SIGN} "%1"'
!endif

!define MUI_ICON "..\icon\it-audit.ico"
!define MUI_UNICON "..\icon\it-audit.ico"
!define MUI_ABORTWARNING
!define MUI_COMPONENTSPAGE_NODESC
!define MUI_FINISHPAGE_RUN "$INSTDIR\it-audit.exe"
!define MUI_FINISHPAGE_NOREBOOTSUPPORT
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

; The first is what a computer in another language gets; the choice itself is Windows' own.
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Dutch"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "German"
!include /CHARSET=UTF8 words.nsh

; Stops while a program of the folder runs: its files cannot be replaced or removed.
!macro STOP_WHILE_OPEN UN
  Function ${UN}StopWhileOpen
    ${For} $1 1 2
      StrCpy $2 "$INSTDIR\it-audit.exe"
      ${If} $1 == 2
        StrCpy $2 "$INSTDIR\it-audit-cli.exe"
      ${EndIf}
      ${If} ${FileExists} $2
        ClearErrors
        FileOpen $0 $2 a
        ${If} ${Errors}
          MessageBox MB_OK|MB_ICONEXCLAMATION "$(StillOpen)" /SD IDOK
          SetErrorLevel 3
          Abort
        ${EndIf}
        FileClose $0
      ${EndIf}
    ${Next}
  FunctionEnd
!macroend
!insertmacro STOP_WHILE_OPEN ""
!insertmacro STOP_WHILE_OPEN "un."

; Only what the installer laid there: whoever chose a folder of his own keeps what else is in it.
!macro REMOVE_PROGRAM
  Delete "$INSTDIR\it-audit.exe"
  Delete "$INSTDIR\it-audit-cli.exe"
  RMDir /r "$INSTDIR\_internal"
!macroend

!macro REMOVE_SHORTCUTS
  Delete "$SMPROGRAMS\${TITLE}.lnk"
  Delete "$DESKTOP\${TITLE}.lnk"
!macroend

!define TELL_EXPLORER 'System::Call "shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)"'

Function .onInit
  SetShellVarContext current
  ${IfNot} ${AtLeastBuild} 18362
  ${OrIfNot} ${RunningX64}
    MessageBox MB_OK|MB_ICONSTOP "$(TooOld)" /SD IDOK
    SetErrorLevel 2
    Abort
  ${EndIf}
FunctionEnd

Section "${TITLE}"
  SectionIn RO
  Call StopWhileOpen
  ; What an earlier version had and this one has not is gone; audits and settings are elsewhere.
  !insertmacro REMOVE_PROGRAM
  SetOutPath "$INSTDIR"
  File /r "${BUNDLE}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  CreateShortcut "$SMPROGRAMS\${TITLE}.lnk" "$INSTDIR\it-audit.exe"

  WriteRegStr HKCU "${CLASSES}\${DOCUMENT}" "" "$(AuditFile)"
  WriteRegStr HKCU "${CLASSES}\${DOCUMENT}\DefaultIcon" "" "$INSTDIR\it-audit.exe,0"
  WriteRegStr HKCU "${CLASSES}\${DOCUMENT}\shell\open\command" "" '"$INSTDIR\it-audit.exe" "%1"'
  WriteRegStr HKCU "${CLASSES}\.itaudit" "" "${DOCUMENT}"
  WriteRegNone HKCU "${CLASSES}\.itaudit\OpenWithProgids" "${DOCUMENT}"
  ${TELL_EXPLORER}

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${TITLE}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\it-audit.exe,0"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "${TITLE}"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
SectionEnd

Section /o "$(DesktopLink)"
  CreateShortcut "$DESKTOP\${TITLE}.lnk" "$INSTDIR\it-audit.exe"
SectionEnd

Function un.onInit
  SetShellVarContext current
FunctionEnd

Section "Uninstall"
  Call un.StopWhileOpen
  !insertmacro REMOVE_PROGRAM
  !insertmacro REMOVE_SHORTCUTS
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"

  ; Settings name the firms that were audited. The safety copies beside them are audits: they stay,
  ; and so does anything else, which is not ours to remove.
  Delete "$LOCALAPPDATA\${KEY}\settings.ini"
  Delete "$LOCALAPPDATA\${KEY}\brand.toml"
  Delete "$LOCALAPPDATA\${KEY}\logo.*"
  RMDir /r "$LOCALAPPDATA\${KEY}\Logs"
  RMDir "$LOCALAPPDATA\${KEY}"

  DeleteRegKey HKCU "${CLASSES}\${DOCUMENT}"
  DeleteRegValue HKCU "${CLASSES}\.itaudit\OpenWithProgids" "${DOCUMENT}"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.itaudit\OpenWithProgids"
  ReadRegStr $0 HKCU "${CLASSES}\.itaudit" ""
  ${If} $0 == "${DOCUMENT}"
    DeleteRegValue HKCU "${CLASSES}\.itaudit" ""
  ${EndIf}
  DeleteRegKey /ifempty HKCU "${CLASSES}\.itaudit"
  DeleteRegKey HKCU "${UNINSTALL}"
  ${TELL_EXPLORER}
SectionEnd
