import ArgumentParser

@main
struct Decoder: ParsableCommand {
  mutating func run() throws {}
}
