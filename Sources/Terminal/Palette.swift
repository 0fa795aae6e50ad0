import CNcurses
import Display

/// The looks of a theme as the attributes and colour pairs of one terminal.
final class Palette {
  /// A style as ncurses draws it.
  struct Look {
    let attributes: attr_t
    let pair: Int32
  }

  private struct Colors: Hashable {
    let foreground: Int
    let background: Int
  }

  private let theme: Theme
  private let colorCount: Int
  private let pairLimit: Int
  private var looks: [Style: Look] = [:]
  private var pairs: [Colors: Int32] = [:]

  /// - Parameters:
  ///   - theme: the theme that the user chose.
  ///   - usesColor: `false` where `NO_COLOR` is set. Then, and on a terminal with fewer than eight
  ///     colours, the monochrome theme takes the place of every other.
  init(theme: Theme, usesColor: Bool) {
    var count = 0
    if usesColor, has_colors(), start_color() == OK, use_default_colors() == OK {
      count = Int(okienko_color_count())
    }
    colorCount = count
    pairLimit = count >= 8 ? Int(okienko_pair_count()) : 0
    self.theme = count >= 8 ? theme : .monochrome
  }

  /// How a style is drawn; pairs of colours are allocated when first needed.
  func look(of style: Style) -> Look {
    if let known = looks[style] { return known }
    let appearance = theme.appearance(of: style)
    var attributes: attr_t = 0
    if appearance.attributes.contains(.bold) { attributes |= okienko_bold() }
    if appearance.attributes.contains(.dim) { attributes |= okienko_dim() }
    if appearance.attributes.contains(.underline) { attributes |= okienko_underline() }
    if appearance.attributes.contains(.reverse) { attributes |= okienko_reverse() }
    let look = Look(attributes: attributes, pair: pair(appearance))
    looks[style] = look
    return look
  }

  private func pair(_ appearance: Appearance) -> Int32 {
    guard pairLimit > 1 else { return 0 }
    let colors = Colors(
      foreground: appearance.foreground.map { $0.index(amongColors: colorCount) } ?? -1,
      background: appearance.background.map { $0.index(amongColors: colorCount) } ?? -1
    )
    if colors == Colors(foreground: -1, background: -1) { return 0 }
    if let known = pairs[colors] { return known }
    let number = Int32(pairs.count + 1)
    guard Int(number) < pairLimit,
      init_extended_pair(number, Int32(colors.foreground), Int32(colors.background)) == OK
    else { return 0 }
    pairs[colors] = number
    return number
  }
}
