import ProgrammeModel
import Testing

/// The programme that metric tests stand on: two parties, three hours apart from UTC and eight.
let testProgramme = """
  {"format": "bilateral", "format_version": 1, "id": "p", "title": "P", "period": "2021/2023",
   "default_language": "en", "currency": "USD",
   "parties": [{"id": "moscow", "name": "Moscow", "tz": "Europe/Moscow"},
               {"id": "beijing", "name": "Beijing", "tz": "Asia/Shanghai"}]}
  """

/// Loads files beside ``testProgramme`` and works out how they stand on a day.
func assess(
  _ files: [String: String], on day: String, hidesIllustrative: Bool = false
) throws -> Assessment {
  let directory = FilesInMemory(files.merging(["programme.json": testProgramme]) { $1 })
  let snapshot = try Loader(directory).snapshot()
  let date = try #require(PartialDate(day))
  return Assessment(
    DatedSnapshot(snapshot, asOf: date.earliest, hidesIllustrative: hidesIllustrative))
}
