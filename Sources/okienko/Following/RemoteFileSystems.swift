import Glibc
import Schema

/// The file systems on which others change files without this system hearing of it: network mounts and the like.
///
/// They are found among what is mounted (Linux, `proc_pid_mountinfo(5)`).
struct RemoteFileSystems {
  /// Types of file systems that are shared with other machines, or kept by a program that may be.
  private static let types: Set<Substring> = [
    "9p", "afs", "ceph", "cifs", "coda", "gfs2", "glusterfs", "lustre", "ncpfs", "nfs", "nfs4",
    "ocfs2", "orangefs",
    "smb3", "smbfs", "vboxsf", "virtiofs", "vmhgfs",
  ]

  /// Their devices, as `major:minor`.
  private let devices: Set<Substring>

  /// Those that are mounted now.
  init() { self.init(mountInfo: Self.mountInfo) }

  /// Those that a text in the form of `/proc/self/mountinfo` tells of.
  init(mountInfo: String) {
    devices = Set(
      mountInfo.split(separator: "\n").compactMap { line in
        let fields = line.split(separator: " ")
        // Optional fields end with a dash, and the type follows.
        guard fields.count > 2, let dash = fields.firstIndex(of: "-"),
          dash + 1 < fields.endIndex
        else { return nil }
        let type = fields[dash + 1]
        return Self.types.contains(type) || type.hasPrefix("fuse") ? fields[2] : nil
      })
  }

  /// Whether a device belongs to one of them.
  func contains(_ device: dev_t) -> Bool {
    // As `gnu_dev_major(3)` and `gnu_dev_minor` take them apart.
    let major = device >> 8 & 0xFFF | device >> 32 & ~0xFFF
    let minor = device & 0xFF | device >> 12 & ~0xFF
    return devices.contains("\(major):\(UInt32(truncatingIfNeeded: minor))")
  }

  private static var mountInfo: String {
    let file = open("/proc/self/mountinfo", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return "" }
    defer { close(file) }
    var text: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(file, &chunk, chunk.count)
      guard count > 0 else { return String(decoding: text, as: UTF8.self) }
      text += chunk.prefix(count)
    }
  }
}
