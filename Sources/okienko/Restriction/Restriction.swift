import Text

/// Why a session is not its user's own: a reason for restricted mode.
enum Restriction: CaseIterable, Hashable, Sendable {
  /// `/etc/okienko/config.toml` says so.
  case systemFile
  /// That file cannot be understood: what it was to close stays closed.
  case brokenSystemFile
  /// The program was started as somebody's shell.
  case loginShell
  /// `sshd` started a command of its own in the place of the user's.
  case forcedCommand
  /// `sshd` started the program, with no shell to go back to.
  case remoteStart
  /// `--restricted`.
  case option
  /// `$OKIENKO_RESTRICTED`.
  case environment
  /// The user's own configuration: a precaution, which withholds actions alone.
  case userFile

  /// Why, in words.
  var reason: Phrase {
    switch self {
    case .systemFile:
      Phrase(
        pl: "ustawienie w \(SystemFile.path)", en: "a setting in \(SystemFile.path)",
        uk: "налаштування в \(SystemFile.path)")
    case .brokenSystemFile:
      Phrase(
        pl: "błędy w \(SystemFile.path)", en: "errors in \(SystemFile.path)",
        uk: "помилки в \(SystemFile.path)")
    case .loginShell:
      Phrase(
        pl: "uruchomiono jako powłokę logowania", en: "started as a login shell",
        uk: "запущено як оболонку входу")
    case .forcedCommand:
      Phrase(
        pl: "wymuszone polecenie sshd (SSH_ORIGINAL_COMMAND)",
        en: "a forced command of sshd (SSH_ORIGINAL_COMMAND)",
        uk: "примусова команда sshd (SSH_ORIGINAL_COMMAND)")
    case .remoteStart:
      Phrase(
        pl: "uruchomiono przez sshd bez powłoki", en: "started by sshd without a shell",
        uk: "запущено через sshd без оболонки")
    case .option: Phrase(everywhere: "--restricted")
    case .environment: Phrase(everywhere: "OKIENKO_RESTRICTED")
    case .userFile:
      Phrase(
        pl: "ustawienie w konfiguracji użytkownika", en: "a setting in the user's configuration",
        uk: "налаштування в конфігурації користувача")
    }
  }

  /// Whether the command line was written by whoever restricts, and is obeyed.
  ///
  /// The command of `ForceCommand` is the administrator's; what stands beside `$OKIENKO_RESTRICTED` or a setting of the
  /// system is the user's.
  var trustsCommandLine: Bool {
    switch self {
    case .forcedCommand, .remoteStart, .option, .userFile: true
    case .systemFile, .brokenSystemFile, .loginShell, .environment: false
    }
  }
}
