import Diagnostics
import Directory
import Glibc
import Interface
import Schema
import Terminal

/// Follows a directory's files while they are changed, on a thread of its own.
///
/// Files are read when nothing has changed for a moment and nobody is in the midst of writing one, and what was read
/// counts only when nothing changed meanwhile: never is a part of one version shown with a part of another.
struct DirectoryFollower {
  /// How patient to be, in milliseconds.
  struct Pace {
    /// How long the files must rest after a change: an editor writes in several steps, and one version may be many files.
    var rest = 300
    /// How long files that never rest are waited for.
    var longestUnrest = 30_000
    /// How often to look where the system tells of no changes.
    var interval = 10_000
  }

  private let folder: String
  private let workingFolder: [UInt8]
  private let pace: Pace
  private let watch: FolderWatch
  /// The files as they were last read.
  private var seen: FolderSurvey
  /// Whether something changed that was not read yet.
  private var isBehind = false

  /// Follows a folder from what was read of it.
  ///
  /// - Parameters:
  ///   - folder: the directory's folder.
  ///   - survey: the folder as it was before it was read.
  ///   - watch: tells of changes.
  ///   - pace: how patient to be.
  init(
    _ folder: String,
    since survey: FolderSurvey,
    watch: FolderWatch = FolderWatch(),
    pace: Pace = Pace()
  ) {
    self.folder = folder
    self.watch = watch
    self.pace = pace
    seen = survey
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    workingFolder =
      getcwd(&buffer, buffer.count) == nil
      ? [] : buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:))
  }

  /// Follows for ever, and leaves what is to be shown in a mailbox.
  mutating func run(_ mailbox: Mailbox) -> Never {
    // Whoever types comes first.
    setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, Self.modesty)
    while true { mailbox.post(next()) }
  }

  /// The nice value of a thread that reads beside the interface.
  private static let modesty: Int32 = 10

  /// Waits for the files to change, and reads them.
  ///
  /// - Returns: the directory as it is now, or why it cannot be shown.
  mutating func next() -> Event {
    cover(seen)
    while true {
      if !isBehind { awaitChange() }
      awaitRest()
      if let event = read() { return event }
    }
  }

  /// Has everything watched that a survey met, and finds out what changed before it was.
  private mutating func cover(_ survey: FolderSurvey) {
    watch.cover(survey, from: workingFolder)
    if FolderSurvey(folder) != survey { isBehind = true }
  }

  private mutating func awaitChange() {
    repeat {
      if watch.isComplete {
        isBehind = watch.wait(within: nil)
      } else {
        isBehind = watch.wait(within: pace.interval) || FolderSurvey(folder) != seen
      }
    } while !isBehind
  }

  /// Waits until nothing changes any more, or for as long as anybody can be waited for.
  private func awaitRest() {
    let limit = Monotonic.now() + pace.longestUnrest
    var before = FolderSurvey(folder)
    while watch.isBeingWritten || Monotonic.now() < limit {
      let hasChanged = watch.wait(within: watch.isComplete ? pace.rest : pace.interval)
      if hasChanged || watch.isBeingWritten { continue }
      if watch.isComplete { return }
      let after = FolderSurvey(folder)
      if after == before { return }
      before = after
    }
  }

  /// Reads the files.
  ///
  /// - Returns: what to show, or `nil` when they changed while they were read.
  private mutating func read() -> Event? {
    isBehind = false
    let survey = FolderSurvey(folder)
    cover(survey)
    let loading = ServiceDirectory.load(survey)
    guard !isBehind, FolderSurvey(folder) == survey else {
      isBehind = true
      return nil
    }
    seen = survey
    guard let directory = loading.directory else {
      return .reloadFailed(loading.diagnostics.filter { $0.severity == .error })
    }
    return .reloaded(directory, Allocator.index(of: directory))
  }
}
