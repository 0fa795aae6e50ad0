import Glibc

/// The C library's idea of characters, which ncurses works with.
enum Locale {
  /// Takes the user's locale for characters, which no Swift program has until it asks.
  ///
  /// Numbers, dates and messages stay those of the C locale: the program formats its own. Where the
  /// environment names a UTF-8 locale that the host has no data for (a common state of a host
  /// reached over SSH), the C library's own UTF-8 locale stands in, so that letters survive.
  static func adopt() {
    if setlocale(LC_CTYPE, "") != nil { return }
    let variables = ["LC_ALL", "LC_CTYPE", "LANG"]
    let name = variables.lazy.compactMap { getenv($0).map { String(cString: $0) } }
      .first { !$0.isEmpty }
    let encoding = (name ?? "").uppercased()
    if encoding.hasSuffix("UTF-8") || encoding.hasSuffix("UTF8") {
      setlocale(LC_CTYPE, "C.UTF-8")
    }
  }
}
