import TOML

/// A calendar date, as TOML's local date.
public typealias LocalDate = TOML.LocalDate

/// A time of day, as TOML's local time.
public typealias LocalTime = TOML.LocalTime

/// The languages of messages and of the interface.
public typealias Language = TOML.MessageLanguage
