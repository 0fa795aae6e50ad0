/// What a key does.
///
/// The raw value is the action's name in the configuration file.
public enum Action: String, CaseIterable, Hashable, Sendable {
  case help
  case district
  case table
  case notices
  case fileErrors = "file_errors"
  case copy
  case slip
  case asOf = "as_of"
  case language
  case within
  case quit
  case recent
  case nextPane = "next_pane"
  case previousPane = "previous_pane"
  case follow
  case back
  case forward
  case clear
  case up
  case down
  case pageUp = "page_up"
  case pageDown = "page_down"
  case first
  case last
  case expand
  case collapse
  case expandAll = "expand_all"
  case collapseAll = "collapse_all"
  case parent
  case nextHit = "next_hit"
  case previousHit = "previous_hit"
  case erase
  case eraseWord = "erase_word"
  case eraseQuery = "erase_query"
  case eraseForward = "erase_forward"
  case eraseWordForward = "erase_word_forward"
  case eraseRest = "erase_rest"
  case caretLeft = "caret_left"
  case caretRight = "caret_right"
  case wordLeft = "word_left"
  case wordRight = "word_right"
  case clearDistrict = "clear_district"
  case nextResident = "next_resident"
  case scrollUp = "scroll_up"
  case scrollDown = "scroll_down"
  case maximize
  case narrower
  case wider
  case redraw
  case suspend
}
