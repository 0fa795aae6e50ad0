import Foundation
import TestSupport
import Testing

/// What shells complete, by the scripts that the program prints for them.
@Suite struct CompletionScriptTests {
  /// What bash offers for a command line that ends at the cursor.
  private func bash(_ line: String) throws -> Set<String> {
    let program = try Repository.program("okienko")
    let script = try Program.okienko("--generate-completion-script", "bash").output
    let folder = try TemporaryFolder(["okienko.bash": script])
    let outcome = try Program("/bin/bash").run(
      [
        "--norc", "-c",
        """
        PATH="\(URL(filePath: program).deletingLastPathComponent().path):$PATH"
        source "$1"
        read -ra COMP_WORDS <<< "$2"
        [[ $2 == *' ' ]] && COMP_WORDS+=('')
        COMP_CWORD=$((${#COMP_WORDS[@]} - 1)) COMP_LINE=$2 COMP_POINT=${#2} COMP_TYPE=9
        complete -p okienko | grep -q -- '-F _okienko' || exit 3
        _okienko okienko "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
        printf '%s\\n' "${COMPREPLY[@]}"
        """,
        "bash", folder.path(of: "okienko.bash"), line,
      ], environment: ["OKIENKO_DIRECTORY": Repository.path("Assets/lodz")])
    #expect(outcome.status == 0, "\(outcome.errors)")
    return Set(
      outcome.lines.map { String(String($0.reversed()).drop { $0 == " " }.reversed()) })
  }

  @Test func `bash completes commands, options, their values and ids`() throws {
    #expect(try bash("okienko s").isSuperset(of: ["search", "show", "slip"]))
    #expect(
      try bash("okienko table --d").isSuperset(of: ["--descending", "--delimiter", "--directory"]))
    #expect(try bash("okienko search x --format ").isSuperset(of: ["text", "line", "json"]))
    #expect(try bash("okienko search x --language ") == ["pl", "en", "uk"])
    #expect(try bash("okienko show css-w") == ["css-widzew"])
    #expect(try bash("okienko slip css-w") == ["css-widzew"])
  }

  @Test(arguments: ["zsh", "fish"])
  func `other shells are told of every command and option`(shell: String) throws {
    let script = try Program.okienko("--generate-completion-script", shell).output
    for word in [
      "browse", "search", "show", "table", "slip", "check", "config", "as-of", "delimiter",
      "accessible",
      "print-defaults",
    ] {
      #expect(script.contains(word), "\(word)")
    }
    // The ids are asked of the program itself.
    #expect(script.contains("---completion"))
  }

  @Test func `ids of two kinds are offered with their kind, and hostile ones as text`() throws {
    let folder = try TemporaryFolder([
      "k.toml": """
      [directory]
      name = "Katalog zmyślony"
      language = "pl"
      timezone = "Europe/Warsaw"

      [[organization]]
      id = "wspolny"
      name = "Urząd Prób"

      [[location]]
      id = "wspolny"
      organization_id = "wspolny"
      name = "Okienko Prób"
      """
    ])
    let outcome = try Program.okienko(
      "---completion", "show", "--", "positional@0", "2", "0", "okienko", "show", "",
      environment: ["OKIENKO_DIRECTORY": folder.path])
    #expect(outcome.lines == ["location:wspolny", "organization:wspolny"])
  }
}
