; Culvert's setup for Windows: for one user, without an administrator. /S installs and uninstalls
; without a question; /D=FOLDER, last, says where to. An older version is uninstalled before. The
; user's tunnels and settings are elsewhere and stay. Its folder comes into the user's PATH, so that
; culvert-cli is found by its name.
Unicode true
Target amd64-unicode
ManifestDPIAware true
SetCompressor /SOLID lzma

!include MUI2.nsh
!include "${FILES}"

!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Culvert"

Name "Culvert"
OutFile "${OUTPUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Culvert"
InstallDirRegKey HKCU "${UNINSTALL_KEY}" "InstallLocation"
BrandingText "Culvert ${VERSION}"

VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "Culvert"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "Culvert's setup"
VIAddVersionKey CompanyName "The Culvert authors"
VIAddVersionKey LegalCopyright "MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\culvert.exe"
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"

LangString StillRuns ${LANG_ENGLISH} "Culvert is running. End it (in the tray: Quit), then try again."
LangString StillRuns ${LANG_GERMAN} "Culvert läuft. Beenden Sie es (im Infobereich: Beenden), und versuchen Sie es dann noch einmal."
LangString PathStays ${LANG_ENGLISH} "PATH has no room for $INSTDIR and stays as it is."
LangString PathStays ${LANG_GERMAN} "PATH hat keinen Platz für $INSTDIR und bleibt, wie es ist."

; userpath.cpp says why it is not done here.
!macro UserPath VERB
  InitPluginsDir
  File "/oname=$PLUGINSDIR\userpath.exe" "${USERPATH}"
  ExecWait '"$PLUGINSDIR\userpath.exe" ${VERB} "$INSTDIR"' $0
!macroend

; A program that runs cannot be written to. Silently: ends with 2.
!macro EndIfRunning UN
Function ${UN}EndIfRunning
  Push $0
  again:
  IfFileExists "$INSTDIR\culvert.exe" 0 done
  ClearErrors
  FileOpen $0 "$INSTDIR\culvert.exe" a
  IfErrors 0 free
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(StillRuns)" /SD IDCANCEL IDRETRY again
  SetErrorLevel 2
  Abort
  free:
  FileClose $0
  done:
  Pop $0
FunctionEnd
!macroend
!insertmacro EndIfRunning ""
!insertmacro EndIfRunning "un."

Section
  Call EndIfRunning
  IfFileExists "$INSTDIR\uninstall.exe" 0 fresh
  ExecWait '"$INSTDIR\uninstall.exe" /S _?=$INSTDIR' ; in place, so that it is waited for
  fresh:
  !insertmacro InstallFiles
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Culvert.lnk" "$INSTDIR\culvert.exe"
  !insertmacro UserPath add
  StrCmp $0 0 found
  DetailPrint "$(PathStays)"
  found:
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "Culvert"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\culvert.exe"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "The Culvert authors"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "URLInfoAbout" "https://github.com/culvert/culvert"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" ${SIZE}
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
SectionEnd

Section "Uninstall"
  Call un.EndIfRunning
  !insertmacro UserPath remove
  !insertmacro RemoveFiles
  Delete "$SMPROGRAMS\Culvert.lnk"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  RMDir /r "$LOCALAPPDATA\culvert\run" ; locks and names of what was running
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
SectionEnd
