import Display
import Glibc
import Testing

@Suite struct ThemeTests {
  private static let styles: [Style] = Role.allCases.flatMap { role in
    [(false, false), (true, false), (false, true), (true, true)].map { selected, match in
      Style(role, isSelected: selected, isMatch: match)
    }
  }

  @Test(arguments: [16, 256])
  func `the high contrast theme keeps 4.5 to 1 in every state`(colorCount: Int) throws {
    for style in Self.styles {
      let look = Theme.highContrast.appearance(of: style)
      let foreground = try #require(look.foreground, "\(style) leaves the text's colour open")
      let background = try #require(look.background, "\(style) leaves the background open")
      let ratio = contrast(
        luminance(foreground.index(amongColors: colorCount)),
        luminance(background.index(amongColors: colorCount)))
      #expect(ratio >= 4.5, "\(style.role) has \(ratio):1")
      #expect(!look.attributes.contains(.dim))
    }
  }

  @Test func `the monochrome theme uses no colour`() {
    for style in Self.styles {
      let look = Theme.monochrome.appearance(of: style)
      #expect(look.foreground == nil)
      #expect(look.background == nil)
    }
  }

  @Test(arguments: Theme.all)
  func `selection and match differ from their surroundings`(theme: Theme) {
    // Titles, frames and hints are never part of a list that is searched.
    let fixed: Set<Role> = [.title, .otherDay, .focusedTitle, .hintKey, .hint]
    for role in Role.allCases where !fixed.contains(role) {
      let plain = theme.appearance(of: Style(role))
      let selected = theme.appearance(of: Style(role, isSelected: true))
      let match = theme.appearance(of: Style(role, isMatch: true))
      let both = theme.appearance(of: Style(role, isSelected: true, isMatch: true))
      #expect(selected != plain, "\(theme.name): \(role) when selected")
      #expect(both != selected, "\(theme.name): \(role) when selected and matching")
      if role != .link { #expect(match != plain, "\(theme.name): \(role) when matching") }
    }
  }

  @Test func `a bright colour has its plain counterpart among eight`() {
    let color = Color(fixed: 226, orNamed: .brightYellow)
    #expect(color.index(amongColors: 256) == 226)
    #expect(color.index(amongColors: 16) == 11)
    #expect(color.index(amongColors: 8) == 3)
  }

  @Test func `a theme is found by its name`() {
    #expect(Theme.named("high_contrast") == .highContrast)
    #expect(Theme.named("High") == nil)
  }

  /// The contrast ratio of WCAG 2.2.
  private func contrast(_ one: Double, _ other: Double) -> Double {
    (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }

  /// The relative luminance of WCAG 2.2, of a colour in xterm's default palette.
  private func luminance(_ index: Int) -> Double {
    let named = [
      (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205),
      (229, 229, 229), (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255),
      (255, 0, 255), (0, 255, 255), (255, 255, 255),
    ]
    let level = [0, 95, 135, 175, 215, 255]
    let red: Int
    let green: Int
    let blue: Int
    if index < 16 {
      (red, green, blue) = named[index]
    } else if index < 232 {
      let cube = index - 16
      (red, green, blue) = (level[cube / 36], level[cube / 6 % 6], level[cube % 6])
    } else {
      let grey = 8 + (index - 232) * 10
      (red, green, blue) = (grey, grey, grey)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  private func linear(_ value: Int) -> Double {
    let share = Double(value) / 255
    return share <= 0.040_45 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
  }
}
