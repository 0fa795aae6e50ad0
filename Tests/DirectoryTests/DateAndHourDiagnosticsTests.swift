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

  @Test func `hours that end before they begin`() {
    #expect(
      scheduleFindings(#"byday = "MO", opens_at = 16:00:00, closes_at = 08:00:00"#) == """
        test.toml:11:63: error: `closes_at` is not later than `opens_at` [reversed-hours]
          > 08:00:00
          path: location[0].schedules[0]
        """)
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
          hint: allowed: MO, TU, WE, TH, FR, SA, SU
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
