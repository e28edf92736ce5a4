# What each package is made of, as SPDX 2.3: written at configuring, installed beside the copyright.
# Its time is the version's own (the newest release of the metainfo), so that the same sources give
# the same bytes.
file(STRINGS ${CMAKE_SOURCE_DIR}/resources/linux/${CULVERT_ID}.metainfo.xml released
    REGEX "<release version=\"${PROJECT_VERSION}\" ")
string(REGEX REPLACE ".* date=\"([-0-9]+)\".*" "\\1T00:00:00Z" released "${released}")

# culvert_sbom(PACKAGE FILE PART...): a part is NAME|VERSION|LICENCE|RELATION|URL.
function(culvert_sbom package file)
    set(packages "")
    set(relations "")
    foreach(part IN LISTS ARGN)
        string(REPLACE "|" ";" part "${part}")
        list(GET part 0 name)
        list(GET part 1 version)
        list(GET part 2 licence)
        list(GET part 3 relation)
        list(GET part 4 url)
        string(REGEX REPLACE "[^A-Za-z0-9]" "-" id ${name})
        string(APPEND packages ",
    {
      \"name\": \"${name}\",
      \"SPDXID\": \"SPDXRef-${id}\",
      \"versionInfo\": \"${version}\",
      \"downloadLocation\": \"${url}\",
      \"filesAnalyzed\": false,
      \"licenseConcluded\": \"${licence}\",
      \"licenseDeclared\": \"${licence}\",
      \"copyrightText\": \"NOASSERTION\"
    }")
        string(APPEND relations ",
    {
      \"spdxElementId\": \"SPDXRef-culvert\",
      \"relationshipType\": \"${relation}\",
      \"relatedSpdxElement\": \"SPDXRef-${id}\"
    }")
    endforeach()
    set(licence "MIT")
    if(CULVERT_LIBSSH_INTERNALS) # libssh is part of the program
        set(licence "MIT AND LGPL-2.1-or-later")
    endif()
    file(CONFIGURE OUTPUT ${file} @ONLY CONTENT [[{
  "spdxVersion": "SPDX-2.3",
  "dataLicense": "CC0-1.0",
  "SPDXID": "SPDXRef-DOCUMENT",
  "name": "@package@-@PROJECT_VERSION@",
  "documentNamespace": "https://github.com/culvert/culvert/spdx/@package@-@PROJECT_VERSION@",
  "creationInfo": {
    "created": "@released@",
    "creators": ["Organization: The Culvert authors"]
  },
  "packages": [
    {
      "name": "@package@",
      "SPDXID": "SPDXRef-culvert",
      "versionInfo": "@PROJECT_VERSION@",
      "downloadLocation": "https://github.com/culvert/culvert",
      "filesAnalyzed": false,
      "licenseConcluded": "@licence@",
      "licenseDeclared": "@licence@",
      "copyrightText": "2026 The Culvert authors"
    }@packages@
  ],
  "relationships": [
    {
      "spdxElementId": "SPDXRef-DOCUMENT",
      "relationshipType": "DESCRIBES",
      "relatedSpdxElement": "SPDXRef-culvert"
    }@relations@
  ]
}
]])
endfunction()

set(libssh_linked DYNAMIC_LINK)
if(CULVERT_LIBSSH_INTERNALS)
    set(libssh_linked STATIC_LINK)
endif()
set(qt_licence "LGPL-3.0-only")
set(parts
    "libssh|${libssh_VERSION}|LGPL-2.1-or-later|${libssh_linked}|https://www.libssh.org"
    "Qt Base|${Qt6_VERSION}|${qt_licence}|DYNAMIC_LINK|https://www.qt.io"
    "QtKeychain|${Qt6Keychain_VERSION}|BSD-2-Clause|DYNAMIC_LINK|https://github.com/frankosterfeld/qtkeychain"
    "expected|${tl-expected_VERSION}|CC0-1.0|STATIC_LINK|https://github.com/TartanLlama/expected"
    "CLI11|${CLI11_VERSION}|BSD-3-Clause|STATIC_LINK|https://github.com/CLIUtils/CLI11")
if(CULVERT_LIBSSH_INTERNALS) # what the archive needs is linked by us
    list(APPEND parts
        "OpenSSL|${OPENSSL_VERSION}|Apache-2.0|DYNAMIC_LINK|https://www.openssl.org"
        "zlib|${ZLIB_VERSION_STRING}|Zlib|DYNAMIC_LINK|https://zlib.net")
endif()
if(CULVERT_ARCHIVE_LINKS_WITH_FIDO2)
    list(APPEND parts "libfido2|NOASSERTION|BSD-2-Clause|DYNAMIC_LINK|https://developers.yubico.com/libfido2")
endif()
if(GSSAPI_LIBRARY)
    list(APPEND parts "MIT Kerberos|NOASSERTION|MIT|DYNAMIC_LINK|https://web.mit.edu/kerberos")
endif()
culvert_sbom(culvert-cli ${CMAKE_CURRENT_BINARY_DIR}/culvert-cli.spdx.json ${parts})
list(FILTER parts EXCLUDE REGEX "^CLI11")
list(APPEND parts "Qt SVG|${Qt6_VERSION}|${qt_licence}|DYNAMIC_LINK|https://www.qt.io")
if(XCB_INCLUDE_DIR AND XCB_LIBRARY)
    list(APPEND parts "libxcb|NOASSERTION|X11|DYNAMIC_LINK|https://xcb.freedesktop.org")
endif()
culvert_sbom(culvert ${CMAKE_CURRENT_BINARY_DIR}/culvert.spdx.json ${parts})
