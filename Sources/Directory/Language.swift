import Diagnostics

/// The languages of messages and of the interface.
public typealias Language = Diagnostics.MessageLanguage
