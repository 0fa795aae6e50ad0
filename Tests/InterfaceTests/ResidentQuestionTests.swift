import Calendar
import Directory
import Display
import Search
import TestSupport
import Testing
import Text

@testable import Interface

/// What residents ask, and what the person at the desk must read first: the lists in `ResidentQuestions`.
@Suite struct ResidentQuestionTests {
  @Test(arguments: Language.allCases)
  func `what a resident must hear stands in the first ten rows of the card`(language: Language)
    throws
  {
    let directory = try LoadedFolder.lodz.get()
    for question in try QuestionList(language).questions {
      for answer in question.answers {
        var desk = Desk(
          directory, today: answer.date, time: answer.time, language: language, index: index)
        if let district = question.district {
          let area = directory.serviceAreas.firstIndex { $0.name == district }
          #expect(area != nil, "\(district)")
          desk.state.setDistrict(area)
        }
        desk.type(question.text)
        let rows = desk.firstCardRows
        var rest = rows[...]
        for row in answer.rows {
          let place = rest.firstIndex(of: row)
          #expect(
            place != nil,
            "\(question.text), \(answer.date): “\(row)” is not, or not in this order, among\n\(rows.joined(separator: "\n"))"
          )
          if let place { rest = rest[(place + 1)...] }
        }
      }
    }
  }

  @Test func `the lists ask of everything, on three days each`() throws {
    let polish = try QuestionList(.polish).questions
    #expect(polish.count >= 60)
    #expect(try QuestionList(.english).questions.count >= 10)
    #expect(try QuestionList(.ukrainian).questions.count >= 10)
    for language in Language.allCases {
      for question in try QuestionList(language).questions {
        #expect(question.answers.count == 3, "\(question.text)")
        #expect(question.answers.allSatisfy { $0.rows.count >= 2 }, "\(question.text)")
        #expect(
          question.answers.map(\.date) == [
            Sampletown.date(2020, 10, 7), Sampletown.date(2020, 10, 10),
            Sampletown.date(2020, 3, 20),
          ], "\(question.text)")
      }
    }
    #expect(Set(polish.map(\.text)).count > 55)
  }

  private let index: SearchIndex

  init() throws { index = SearchIndex(try LoadedFolder.lodz.get()) }
}

extension Desk {
  /// The title and the first ten rows of the card beside the tree, without the frame.
  var firstCardRows: [String] {
    rows[2...12].enumerated().map { number, row in
      var text = row.dropFirst(32).dropFirst(number == 0 ? 2 : 1).dropLast()
      if number == 0 { while text.last == "─" { text.removeLast() } }
      while text.last == " " { text.removeLast() }
      return String(number == 0 ? text : text.dropFirst())
    }
  }
}

/// A list of questions.
///
///     ? [Widzew] 500+          a district chosen before, and what is typed
///     @ 2020-10-07 10:00       the moment
///     Dodatek mieszkaniowy     the title, or a row, in their order; others may stand between them
private struct QuestionList {
  struct Answer {
    let date: LocalDate
    let time: LocalTime
    var rows: [String] = []
  }

  struct Question {
    var district: String?
    let text: String
    var answers: [Answer] = []
  }

  private(set) var questions: [Question] = []

  init(_ language: Language) throws {
    let name = "Tests/InterfaceTests/ResidentQuestions/\(language.rawValue).txt"
    for line in try Repository.text(of: name).split(separator: "\n") where !line.hasPrefix("#") {
      if line.hasPrefix("? ") {
        var text = line.dropFirst(2)
        var district: String?
        if text.hasPrefix("["), let end = text.firstIndex(of: "]") {
          district = String(text[text.index(after: text.startIndex)..<end])
          text = text[text.index(end, offsetBy: 2)...]
        }
        questions.append(Question(district: district, text: String(text)))
      } else if line.hasPrefix("@ ") {
        let numbers = line.dropFirst(2).split { !$0.isNumber }.compactMap { Int($0) }
        try #require(numbers.count == 5, "\(line)")
        let last = try #require(questions.indices.last, "\(line)")
        questions[last].answers.append(
          Answer(
            date: Sampletown.date(numbers[0], numbers[1], numbers[2]),
            time: Sampletown.time(numbers[3], numbers[4])))
      } else {
        let last = try #require(questions.indices.last, "\(line)")
        let answer = try #require(questions[last].answers.indices.last, "\(line)")
        questions[last].answers[answer].rows.append(String(line))
      }
    }
  }
}
