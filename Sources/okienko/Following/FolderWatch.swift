import Glibc
import Schema
import Terminal

/// Tells when what a directory was loaded from may have changed (Linux, `inotify(7)`).
///
/// Watched are the folders that were entered, and every name on the way to them and to their files: a folder may be put
/// in another's place, and a link switched.
final class FolderWatch {
  /// How long a file that was not closed after the last writing counts as half written, in milliseconds.
  ///
  /// Most writers close it; but a file may be cut without ever being opened.
  let longestWriting: Int

  /// Whether every change is told; where not, the files must be looked at from time to time.
  private(set) var isComplete = false

  private let descriptor: Int32
  private var watched: [Int32: Watched] = [:]
  /// The files that are being written, and until when to believe it.
  private var unfinished: [File: Int] = [:]

  /// A folder that is watched, and what for.
  private struct Watched {
    let path: [UInt8]
    /// Whether its data files were loaded.
    var isLoaded = false
    /// Names that lie on the way to what was loaded.
    var names: Set<[UInt8]> = []
  }

  /// A name in a folder that is watched.
  private struct File: Hashable {
    let folder: Int32
    let name: [UInt8]
  }

  private static let replacing = UInt32(
    IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB | IN_ONLYDIR)
  private static let writing = UInt32(IN_MODIFY | IN_CLOSE_WRITE)

  /// - Parameters:
  ///   - isTold: `false` hears of nothing, as where the system watches nothing more for this user.
  ///   - longestWriting: how long a file counts as half written, in milliseconds.
  init(isTold: Bool = true, longestWriting: Int = 30_000) {
    self.longestWriting = longestWriting
    descriptor = isTold ? inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC)) : -1
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Watches what a survey met, and nothing else.
  func cover(_ survey: FolderSurvey, from workingFolder: [UInt8]) {
    guard descriptor >= 0 else { return }
    var fresh: [Int32: Watched] = [:]
    isComplete = true
    func add(_ path: [UInt8], _ mask: UInt32, _ change: (inout Watched) -> Void) {
      let number = inotify_add_watch(descriptor, path.terminated, mask)
      guard number >= 0 else {
        // What is not there is told by the folder above it; what cannot be watched must be looked at.
        if errno != ENOENT, errno != ENOTDIR { isComplete = false }
        return
      }
      change(&fresh[number, default: Watched(path: path)])
    }
    func follow(_ path: [UInt8], to destination: UInt32) {
      let steps = PathTrail(path, from: workingFolder).steps
      for (place, step) in steps.enumerated() {
        let mask = place == steps.count - 1 ? destination : Self.replacing
        add(step.folder, mask | UInt32(IN_MASK_ADD)) { $0.names.insert(step.name) }
      }
    }
    follow(survey.root, to: Self.replacing)
    // A link may lead to a file outside, which is written there.
    for link in survey.links { follow(link, to: Self.replacing | Self.writing) }
    for folder in survey.folders {
      add(folder.path, Self.replacing | Self.writing) { $0.isLoaded = true }
    }
    for number in watched.keys where fresh[number] == nil { inotify_rm_watch(descriptor, number) }
    watched = fresh
    let remote = RemoteFileSystems()
    if (survey.folders + survey.files).contains(where: { remote.contains($0.stamp.device) }) {
      isComplete = false
    }
  }

  /// Waits for a change.
  ///
  /// - Parameter milliseconds: how long at most; `nil` waits for ever.
  /// - Returns: whether there was one.
  func wait(within milliseconds: Int?) -> Bool {
    let limit = milliseconds.map { Monotonic.now() + $0 }
    while true {
      let patience = limit.map { max(0, $0 - Monotonic.now()) } ?? -1
      var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      if poll(&waiting, 1, Int32(clamping: patience)) == 0 { return false }
      if take() { return true }
    }
  }

  /// Whether somebody is in the midst of writing a file.
  var isBeingWritten: Bool {
    let now = Monotonic.now()
    unfinished = unfinished.filter { $0.value > now }
    return !unfinished.isEmpty
  }

  /// Takes in what happened since the last time.
  ///
  /// - Returns: whether any of it matters.
  private func take() -> Bool {
    var hasChanged = false
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return hasChanged }
      buffer.withUnsafeBytes { bytes in
        var place = 0
        while place + MemoryLayout<inotify_event>.size <= count {
          let event = bytes.loadUnaligned(fromByteOffset: place, as: inotify_event.self)
          let start = place + MemoryLayout<inotify_event>.size
          let name = bytes[start..<(start + Int(event.len))].prefix { $0 != 0 }
          if note(event, Array(name)) { hasChanged = true }
          place = start + Int(event.len)
        }
      }
    }
  }

  /// - Returns: whether the event matters.
  private func note(_ event: inotify_event, _ name: [UInt8]) -> Bool {
    func tells(_ kinds: Int32...) -> Bool { kinds.contains { event.mask & UInt32($0) != 0 } }
    if tells(IN_Q_OVERFLOW) {
      unfinished = [:]
      return true
    }
    guard let folder = watched[event.wd] else { return false }
    if tells(IN_IGNORED, IN_UNMOUNT) {
      watched[event.wd] = nil
      return true
    }
    let isHidden = name.first == UInt8(ascii: ".")
    let isDataFile = !isHidden && name.suffix(5).elementsEqual(".toml".utf8)
    let path = folder.path + [UInt8(ascii: "/")] + name
    let file = File(folder: event.wd, name: name)
    let isDraft = folder.isLoaded && Self.isDraft(name)
    guard folder.names.contains(name) || folder.isLoaded && isDataFile || isDraft else {
      // A folder, or a link that may lead to one.
      return folder.isLoaded && !isHidden
        && (tells(IN_ISDIR) || tells(IN_CREATE, IN_MOVED_TO) && FileStamp.isLink(path))
    }
    if tells(IN_MODIFY) || tells(IN_CREATE) && FileStamp.isNewborn(path) {
      unfinished[file] = Monotonic.now() + longestWriting
    } else if tells(IN_CLOSE_WRITE, IN_DELETE, IN_MOVED_FROM, IN_MOVED_TO) {
      unfinished[file] = nil
    }
    // It matters for the files that came before it, and when it gets its name.
    return !isDraft
  }

  /// Whether a file is one that `rsync` fills before it gets a data file's name: `.desk.toml.x4GTzq`.
  ///
  /// Other hidden files, such as the swap files of editors, stay open for as long as somebody sits before them.
  private static func isDraft(_ name: [UInt8]) -> Bool {
    let random = name.suffix(6)
    return name.first == UInt8(ascii: ".")
      && name.dropLast(6).suffix(6).elementsEqual(".toml.".utf8)
      && random.allSatisfy { byte in
        Unicode.Scalar(byte).properties.isAlphabetic
          || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
      }
  }
}

extension FileStamp {
  /// Whether a file was made and nothing written to it yet: whoever made it has it open still.
  ///
  /// A file that got a second name, or a name only when it was complete, is not.
  fileprivate static func isNewborn(_ path: [UInt8]) -> Bool {
    var status = stat()
    return lstat(path.terminated, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
      && status.st_size == 0 && status.st_nlink == 1
  }
}
