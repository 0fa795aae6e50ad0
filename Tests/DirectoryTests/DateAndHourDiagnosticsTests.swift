import Directory
import Testing

/// What is said of dates, days and hours.
@Suite struct DateAndHourDiagnosticsTests {
  private func scheduleFindings(_ schedule: String) -> String {
    findings(
      """
      [[organization]]
      id = "urzad-test"
      name = "Urząd Testowy"
      assured_date = 2026-01-01
      [[location]]
      id = "polnoc"
      organization_id = "urzad-test"
      name = "Okienko północne"
      assured_date = 2026-01-01
      schedules = [{ \(schedule) }]
      """)
  }

  @Test func `hours that end as they begin`() {
    #expect(
      scheduleFindings(#"byday = "MO", opens_at = 16:00:00, closes_at = 16:00:00"#) == """
        test.toml:11:63: error: `closes_at` is the same time as `opens_at` [empty-hours]
          > 16:00:00
          path: location[0].schedules[0]
          hint: round the clock: 00:00:00 to 00:00:00
        """)
  }

  @Test(arguments: [
    #"byday = "MO", opens_at = 16:00:00, closes_at = 08:00:00"#,
    #"byday = "MO", opens_at = 00:00:00, closes_at = 00:00:00"#,
    #"byday = "1MO,-1FR", freq = "MONTHLY", opens_at = 08:00:00, closes_at = 16:00:00"#,
    #"bymonthday = 15, opens_at = 08:00:00, closes_at = 16:00:00, timezone = "Europe/Warsaw""#,
    #"byday = "MO", opens_at = 08:00:00, closes_at = 12:00:00 }, { byday = "MO", opens_at = 12:00:00, closes_at = 16:00:00"#,
    #"byday = "MO", opens_at = 08:00:00, closes_at = 12:00:00 }, { byday = "MO", opens_at = 08:00:00, closes_at = 12:00:00"#,
    #"byday = "MO", opens_at = 08:00:00, closes_at = 16:00:00 }, { byday = "MO", opens_at = 08:00:00, closes_at = 14:00:00, valid_from = 2026-07-01, valid_to = 2026-08-31"#,
    #"byday = "MO", opens_at = 08:00:00, closes_at = 16:00:00, timezone = "Europe/Kyiv""#,
    #"byday = "MO", opens_at = 08:00:00, closes_at = 12:00:00 }, { byday = "MO", opens_at = 09:00:00, closes_at = 12:00:00, timezone = "Europe/Kyiv""#,
    #"bymonthday = 1, opens_at = 08:00:00, closes_at = 12:00:00 }, { bymonthday = 2, opens_at = 09:00:00, closes_at = 12:00:00"#,
  ])
  func `hours that are right`(schedule: String) {
    #expect(scheduleFindings(schedule) == "")
  }

  @Test func `hours that contradict others`() {
    #expect(
      scheduleFindings(
        #"byday = "MO,TU", opens_at = 08:00:00, closes_at = 12:00:00 }, { byday = "TU", opens_at = 08:00:00, closes_at = 13:00:00"#
      ) == """
        test.toml:11:78: warning: the hours overlap others of the same day [contradictory-hours]
          > { byday = "TU", opens_at = 08:00:00, closes_at = 13:00:00 }
          path: location[0].schedules
          test.toml:11:14: these hours
          hint: they count together; correct one of them, or bound it by dates
        """)
  }

  @Test func `hours of the same days of months that contradict others`() {
    let findings = scheduleFindings(
      #"bymonthday = "1,15", opens_at = 08:00:00, closes_at = 12:00:00 }, { bymonthday = 15, opens_at = 09:00:00, closes_at = 13:00:00"#
    )
    #expect(findings.contains("[contradictory-hours]"), "\(findings)")
  }

  @Test(arguments: [
    (
      #"byday = "MO", interval = 2, opens_at = 08:00:00, closes_at = 16:00:00"#,
      "interval-without-start"
    ),
    (
      #"byday = "1MO", freq = "WEEKLY", opens_at = 08:00:00, closes_at = 16:00:00"#,
      "days-of-month-in-week"
    ),
    (#"bymonthday = 32, opens_at = 08:00:00, closes_at = 16:00:00"#, "unknown-month-day"),
    (#"bymonthday = "1,0", opens_at = 08:00:00, closes_at = 16:00:00"#, "unknown-month-day"),
    (#"byday = "6MO", opens_at = 08:00:00, closes_at = 16:00:00"#, "unknown-day"),
    (#"opens_at = 08:00:00, closes_at = 16:00:00"#, "hours-without-days"),
    (
      #"byday = "MO", opens_at = 08:00:00, closes_at = 16:00:00, timezone = "Europe/Kijow""#,
      "unknown-timezone"
    ),
  ])
  func `hours that nobody can keep`(schedule: String, code: String) {
    let report = scheduleFindings(schedule)
    #expect(report.split(separator: "\n").first?.hasSuffix("[\(code)]") == true, "\(report)")
  }

  @Test func `hours without an end`() {
    #expect(
      scheduleFindings(#"byday = "MO", opens_at = 16:00:00"#) == """
        test.toml:11:30: error: hours without `closes_at` [incomplete-hours]
          > opens_at
          path: location[0].schedules[0]
        """)
  }

  @Test func `a day that no week has`() {
    #expect(
      scheduleFindings(#"byday = "MO,PN, FR""#) == """
        test.toml:11:24: error: unknown day of the week `PN` [unknown-day]
          > "MO,PN, FR"
          path: location[0].schedules[0].byday
          hint: write MO
        """)
  }

  @Test func `a last day before the first`() {
    #expect(
      findings(
        """
        [[notice]]
        id = "remont"
        title = "Remont"
        state = "in_force"
        effect = "closed"
        assured_date = 2026-01-01
        valid_from = 2026-03-16
        valid_to = 2026-03-15
        """) == """
          test.toml:9:12: error: `valid_to` lies before `valid_from` [reversed-dates]
            > 2026-03-15
            path: notice[0]
            test.toml:8:14: the first day
          """)
  }

  @Test func `degrees and floors outside the world`() {
    #expect(
      findings(
        """
        [[organization]]
        id = "urzad-test"
        name = "Urząd Testowy"
        assured_date = 2026-01-01
        [[location]]
        id = "polnoc"
        organization_id = "urzad-test"
        name = "Okienko północne"
        assured_date = 2026-01-01
        floor = 1000
        latitude = 90.5
        longitude = nan
        """) == """
          test.toml:11:9: error: the number is not between -20 and 200 [number-out-of-range]
            > 1000
            path: location[0].floor
          test.toml:12:12: error: the number is not between -90 and 90 [number-out-of-range]
            > 90.5
            path: location[0].latitude
          test.toml:13:13: error: the number is not between -180 and 180 [number-out-of-range]
            > nan
            path: location[0].longitude
          """)
  }
}
