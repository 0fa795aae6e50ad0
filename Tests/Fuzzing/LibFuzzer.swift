import Glibc

/// The target of this run, by `$OKIENKO_FUZZ`.
private let target: FuzzTarget = {
  let name = getenv("OKIENKO_FUZZ").map { String(cString: $0) } ?? ""
  guard let target = FuzzTarget(rawValue: name) else {
    // libFuzzer calls from C and has no way to be told of a mistake: a run without a target must not look like one that found nothing.
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
