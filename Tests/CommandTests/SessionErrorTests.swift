import Diagnostics
import Terminal
import Testing
import Text

@testable import okienko

/// What a person reads whose terminal cannot show the interface.
@Suite struct SessionErrorTests {
  @Test(arguments: [
    (
      SessionError.unknownTerminal(""),
      "There is no telling which terminal this is: TERM is empty. Try TERM=xterm or TERM=vt100."
    ),
    (
      .unknownTerminal("teletype"),
      "The system does not know the terminal TERM=“teletype”. Try TERM=xterm or TERM=vt100."
    ),
    (
      .cannotPlaceCursor("dumb"),
      "The terminal TERM=“dumb” cannot place its cursor. Try TERM=xterm or TERM=vt100."
    ),
  ])
  func `is named, or said to be unnamed`(error: SessionError, text: String) {
    #expect(CommandStrings(.english).text(error) == text)
  }
}
