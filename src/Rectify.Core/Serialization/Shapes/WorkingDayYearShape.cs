using System.Globalization;
using System.Text.Json;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Primitives;

namespace Rectify.Serialization.Shapes;

/// <summary>The table of one year.</summary>
internal readonly struct WorkingDayYearShape : IJsonShape<WorkingDayYear>
{
    internal static readonly MemberSet Members = new("year", "holidays?", "makeUpDays?", "citations?");

    public static WorkingDayYear? Read(ref JsonCursor json)
    {
        int year = 0;
        ValueList<LocalDate> holidays = default, makeUpDays = default;
        ValueList<Citation> citations = default;
        json.BeginObject(Members, out var scope);
        while (json.NextMember(ref scope))
        {
            switch (scope.Name)
            {
                case "year": year = ReadYear(ref json); break;
                case "holidays": holidays = json.ReadDays(); break;
                case "makeUpDays": makeUpDays = json.ReadDays(); break;
                case "citations": citations = json.ReadList<Citation, CitationShape>(); break;
            }
        }

        if (!json.IsSound(scope))
            return null;
        if (WorkingDayYear.FindProblem(year, holidays, makeUpDays) is not { } problem)
            return new WorkingDayYear(year, holidays, makeUpDays) { Citations = citations };
        json.Refuse(scope, problem.List, problem.Message);
        return null;
    }

    public static void Write(Utf8JsonWriter writer, WorkingDayYear value)
    {
        writer.WriteStartObject();
        writer.WriteNumber("year"u8, value.Year);
        writer.WriteDays("holidays"u8, value.Holidays);
        writer.WriteDays("makeUpDays"u8, value.MakeUpDays);
        writer.WriteList<Citation, CitationShape>("citations"u8, value.Citations);
        writer.WriteEndObject();
    }

    private static int ReadYear(ref JsonCursor json)
    {
        int year = json.ReadInt32(least: 1, most: 9999);
        if (!json.ClaimId(IdKind.WorkingDayYear, year.ToString(CultureInfo.InvariantCulture)))
            json.Refuse(string.Create(CultureInfo.InvariantCulture, $"{year} stands twice"));
        return year;
    }
}
