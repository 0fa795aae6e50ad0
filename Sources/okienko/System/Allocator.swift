import CMalloc
import Directory
import Search

/// What the desk, which runs all day, asks of glibc's allocator.
///
/// Building an index takes several times the memory that is left, on threads whose freed memory the allocator would keep
/// for ever.
enum Allocator {
  /// From so many bytes on a block is taken from the system by itself, and given back as soon as it is done with.
  private static let largeBlock: Int32 = 1 << 18

  /// Builds the index of a directory, and gives back what that took.
  static func index(of directory: ServiceDirectory) -> SearchIndex {
    mallopt(M_MMAP_THRESHOLD, largeBlock)
    defer { malloc_trim(0) }
    return SearchIndex(directory)
  }
}
