/// What a mouse does at a place of the screen.
public enum Pointer: Hashable, Sendable {
  /// The main button was pressed.
  case press(Position)
  /// The wheel was turned away from the user.
  case wheelUp(Position)
  /// The wheel was turned towards the user.
  case wheelDown(Position)
}
