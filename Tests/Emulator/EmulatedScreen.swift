import CVterm
import Display

/// A terminal emulator's screen: bytes go in, cells come out.
public final class EmulatedScreen {
  public struct Attributes: Equatable {
    public var isBold = false
    public var isUnderlined = false
    public var isReversed = false
    /// Palette indexes; -1 is the terminal's own colour.
    public var foreground = -1
    public var background = -1

    public init() {}

    init(_ raw: VTermScreenCell) {
      isBold = raw.attrs.bold != 0
      isUnderlined = raw.attrs.underline != 0
      isReversed = raw.attrs.reverse != 0
      foreground = Int(okienko_color_index(raw.fg))
      background = Int(okienko_color_index(raw.bg))
    }
  }

  public struct Cell: Equatable {
    public var text: String
    public var attributes: Attributes
  }

  /// What the emulator reports through its callbacks.
  private final class Modes {
    var isCursorVisible = true
    var isAlternate = false
    var bells = 0
  }

  private let emulator: OpaquePointer
  private let screen: OpaquePointer
  private let modes = Modes()
  private let callbacks: UnsafeMutablePointer<VTermScreenCallbacks>

  /// - Parameters:
  ///   - size: the screen's size.
  ///   - isUTF8: `false` for a terminal of single bytes, which this emulator shows as Latin-1.
  public init?(size: Size, isUTF8: Bool) {
    guard let emulator = vterm_new(Int32(size.rows), Int32(size.columns)) else { return nil }
    guard let screen = vterm_obtain_screen(emulator) else { return nil }
    self.emulator = emulator
    self.screen = screen
    callbacks = .allocate(capacity: 1)
    callbacks.initialize(to: VTermScreenCallbacks())
    callbacks.pointee.settermprop = { property, value, user in
      guard let value, let user else { return 1 }
      let modes = Unmanaged<Modes>.fromOpaque(user).takeUnretainedValue()
      if property == VTERM_PROP_CURSORVISIBLE { modes.isCursorVisible = value.pointee.boolean != 0 }
      if property == VTERM_PROP_ALTSCREEN { modes.isAlternate = value.pointee.boolean != 0 }
      return 1
    }
    callbacks.pointee.bell = { user in
      if let user { Unmanaged<Modes>.fromOpaque(user).takeUnretainedValue().bells += 1 }
      return 1
    }
    vterm_set_utf8(emulator, isUTF8 ? 1 : 0)
    vterm_screen_set_callbacks(screen, callbacks, Unmanaged.passUnretained(modes).toOpaque())
    vterm_screen_enable_altscreen(screen, 1)
    vterm_screen_reset(screen, 1)
  }

  deinit {
    vterm_free(emulator)
    callbacks.deallocate()
  }

  public func feed(_ bytes: [UInt8]) {
    _ = bytes.withUnsafeBytes { buffer in
      vterm_input_write(
        emulator, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
    }
  }

  /// What the terminal has answered since the last call, to questions among the bytes.
  public func takeReplies() -> [UInt8] {
    var buffer: [CChar] = Array(repeating: 0, count: 4096)
    let count = vterm_output_read(emulator, &buffer, buffer.count)
    return buffer.prefix(count).map(UInt8.init(bitPattern:))
  }

  public func resize(_ size: Size) {
    vterm_set_size(emulator, Int32(size.rows), Int32(size.columns))
  }

  public var size: Size {
    var rows: Int32 = 0
    var columns: Int32 = 0
    vterm_get_size(emulator, &rows, &columns)
    return Size(rows: Int(rows), columns: Int(columns))
  }

  public var isCursorVisible: Bool { modes.isCursorVisible }
  /// Whether the program has the alternate screen.
  public var isAlternate: Bool { modes.isAlternate }
  public var bells: Int { modes.bells }

  public var cursor: Position {
    var position = VTermPos()
    vterm_state_get_cursorpos(vterm_obtain_state(emulator), &position)
    return Position(row: Int(position.row), column: Int(position.col))
  }

  public func cell(_ row: Int, _ column: Int) -> Cell {
    var raw = VTermScreenCell()
    vterm_screen_get_cell(screen, VTermPos(row: Int32(row), col: Int32(column)), &raw)
    // The right half of a wide character has -1 for a character.
    let characters = [raw.chars.0, raw.chars.1, raw.chars.2, raw.chars.3, raw.chars.4, raw.chars.5]
    var text = String.UnicodeScalarView()
    for value in characters.prefix(while: { $0 != 0 && $0 != .max }) {
      if let scalar = Unicode.Scalar(value) { text.append(scalar) }
    }
    return Cell(
      text: raw.chars.0 == .max ? "" : text.isEmpty ? " " : String(text),
      attributes: Attributes(raw)
    )
  }

  /// The rows as text, trailing spaces removed.
  public var rows: [String] {
    let size = size
    return (0..<size.rows).map { row in
      var line = (0..<size.columns).map { cell(row, $0).text }.joined()
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// Every cell, row by row.
  public var cells: [[Cell]] {
    let size = size
    return (0..<size.rows).map { row in (0..<size.columns).map { cell(row, $0) } }
  }
}
