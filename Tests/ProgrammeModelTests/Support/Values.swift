import LocatedJSON
import ProgrammeModel
import Testing

/// A day as `2021-05-14`.
func day(_ text: String) throws -> Day { try date(text).earliest }

/// A partial date as the data directory writes it.
func date(_ text: String) throws -> PartialDate { try #require(PartialDate(text)) }

/// A period as the data directory writes it.
func period(_ text: String) throws -> Period { try #require(Period(text)) }

/// A date or a time as the data directory writes it.
func time(_ text: String) throws -> DateTime { try #require(DateTime(text)) }

/// The value of a JSON text.
func value(_ json: String) throws -> Value { try Document(Array(json.utf8)).root }
