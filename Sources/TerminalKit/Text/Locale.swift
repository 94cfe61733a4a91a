import Glibc

/// Gives the process the locale `C.UTF-8`, in which every width and letter is known.
///
/// Tests and a kiosk call it before any width is asked. Nothing else of a locale is wanted, and a file would be read for
/// each part of one.
package func useUTF8Locale() {
  setlocale(LC_CTYPE, "C.UTF-8")
}

/// Gives the process the character set that the environment names, and says whether it is UTF-8.
///
/// Where none is named (`C`, `POSIX`, a locale that is not installed) it is UTF-8: outside it
/// ncurses draws blanks for Cyrillic, Chinese and boxes.
package func useEnvironmentLocale() -> Bool {
  guard setlocale(LC_CTYPE, "") != nil else {
    useUTF8Locale()
    return true
  }
  switch characterSet {
  case "UTF-8": return true
  case "ANSI_X3.4-1968":
    useUTF8Locale()
    return true
  default: return false
  }
}

private var characterSet: String {
  nl_langinfo(nl_item(CODESET)).map { String(cString: $0) } ?? ""
}
