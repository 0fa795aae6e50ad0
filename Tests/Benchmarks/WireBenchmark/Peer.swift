import Glibc

/// A terminal program that people hold up, with the keys that do there what okienko's do.
struct Peer {
  let name: String
  /// What is run; the first is looked for on the path.
  let arguments: [String]
  /// What stands on its screen once it is ready.
  let ready: String
  let scenarios: [Scenario]

  private static let down = "\u{1B}OB"
  private static let pageDown = "\u{1B}[6~"
  private static let pageUp = "\u{1B}[5~"

  private static let arrows = Scenario(
    name: "arrow down", preparation: ["\u{1B}OB"], events: Array(repeating: down, count: 16))
  private static let paging = Scenario(
    name: "paging", preparation: [],
    events: [pageDown, pageDown, pageUp, pageUp, pageDown, pageDown])

  /// Those of them that are installed.
  ///
  /// - Parameter folder: a folder with files to look at; tig is shown the repository around it.
  /// - Returns: each with the whole path of its program.
  static func installed(lookingAt folder: String) -> [Peer] {
    let file = folder + "/41-mops-rehabilitacja.toml"
    let list = "find /usr/share/doc -maxdepth 1 | sort | "
    let peers = [
      Peer(
        name: "tig", arguments: ["tig", "-C", folder], ready: "[main]", scenarios: [arrows, paging]),
      Peer(
        name: "mc", arguments: ["mc", "-u", "/usr/share/doc", "/usr/share/doc"], ready: "Quit",
        scenarios: [arrows, paging]),
      Peer(name: "less", arguments: ["less", file], ready: "toml", scenarios: [arrows, paging]),
      Peer(
        name: "ncdu", arguments: ["ncdu", "/usr/share/doc"], ready: "Total disk usage",
        scenarios: [arrows, paging]),
      Peer(
        name: "vifm", arguments: ["vifm", "/usr/share/doc", "/usr/share/doc"], ready: "doc",
        scenarios: [arrows, paging]),
      Peer(
        name: "fzf", arguments: ["sh", "-c", list + "fzf --height=100%"], ready: "/",
        scenarios: [
          Scenario(name: "typing", preparation: [], events: "libpam".map(String.init)), arrows,
        ]),
    ]
    return peers.compactMap { peer in
      let program = peer.name == "fzf" ? "fzf" : peer.arguments[0]
      guard path(of: program) != nil, let start = path(of: peer.arguments[0]) else {
        print("\(peer.name) is not installed: apt-get install \(peer.name)")
        return nil
      }
      return Peer(
        name: peer.name, arguments: [start] + peer.arguments.dropFirst(), ready: peer.ready,
        scenarios: peer.scenarios)
    }
  }

  private static func path(of program: String) -> String? {
    ["/usr/bin/", "/bin/", "/usr/local/bin/"].map { $0 + program }
      .first { access($0, X_OK) == 0 }
  }
}
