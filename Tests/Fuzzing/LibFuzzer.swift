import Glibc

/// The target of this run, by `$OKIENKO_FUZZ`.
private let target: FuzzTarget = {
  let name = getenv("OKIENKO_FUZZ").map { String(cString: $0) } ?? ""
  guard let target = FuzzTarget(rawValue: name) else {
    fatalError("OKIENKO_FUZZ: \(FuzzTarget.allCases.map(\.rawValue))")
  }
  return target
}()

/// One run of libFuzzer.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOnce(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  target.run(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}
