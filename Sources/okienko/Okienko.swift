import ArgumentParser

@main
struct Okienko: ParsableCommand {
  mutating func run() throws {}
}
