import Calendar
import Directory
import Display
import Text

@testable import Interface

/// The desk: whatever happens in whatever order, the screen is whole, and nobody who may not leave does.
func fuzzEvents(_ bytes: [UInt8]) {
  var options = State.Options()
  options.abilities = bytes.first.map { $0 & 1 == 0 } == true ? [] : .ordinary
  var state = State(
    directory: FuzzDirectory.shared, index: FuzzDirectory.index,
    now: Moment(date: FuzzDirectory.days[0]), options: options)
  var rest = bytes.dropFirst().prefix(400)
  while let code = rest.popFirst() {
    let argument = rest.popFirst() ?? 0
    let effects = update(&state, event(code, argument))
    precondition(options.abilities.contains(.leave) || !effects.contains(.quit))
    precondition(options.abilities.contains(.suspend) || !effects.contains(.suspend))
    checkIsWhole(view(state, size: state.size))
    precondition(state.query.count <= State.queryLimit)
    precondition(state.focus != .detail || state.shown != nil)
    if let row = state.selectedRow { precondition(state.rows.indices.contains(row)) }
  }
}

private func event(_ code: UInt8, _ argument: UInt8) -> Event {
  let number = Int(argument)
  switch code % 16 {
  case 0: return .input(.resize(Size(rows: number % 70, columns: number * 7 % 250)))
  case 1: return .input(.pointer(.press(Position(row: number % 30, column: number % 90))))
  case 2: return .input(.pointer(.wheelDown(Position(row: number % 30, column: number % 90))))
  case 3: return .input(.paste(String(decoding: [argument, 0xC5, 0x82, argument], as: UTF8.self)))
  case 4: return .clock(Moment(date: FuzzDirectory.days[number % FuzzDirectory.days.count]))
  case 5: return number % 2 == 0 ? .idle : .lingered
  case 6: return .reloaded(FuzzDirectory.shared, number % 2 == 0 ? FuzzDirectory.index : nil)
  case 7: return .input(.key(.function(number % 12 + 1)))
  case 8:
    let codes: [Key.Code] = [.up, .down, .left, .right, .enter, .tab, .escape, .pageDown, .home]
    return .input(.key(Key(codes[number % codes.count], number > 127 ? .alt : [])))
  case 9:
    return .input(.key(.control(Character(Unicode.Scalar(argument % 26 + 97)))))
  default:
    return .input(.key(.character(Character(Unicode.Scalar(argument % 95 + 32)))))
  }
}
