using System.Text.Json.Nodes;
using Rectify.Oscal.Json;

namespace Rectify.Oscal.Writing;

/// <summary>Deadlines and recurrences in the terms of OSCAL, and back.</summary>
internal static class TaskTiming
{
    private static readonly (string Per, int Period, string Unit)[] Frequencies =
    [
        ("week", 7, "days"),
        ("month", 1, "months"),
        ("quarter", 3, "months"),
        ("halfYear", 6, "months"),
        ("year", 1, "years"),
        ("year", 12, "months"),
    ];

    /// <summary>The day on which a deadline is due where its own words say it, and OSCAL can hold it; else null.</summary>
    public static string? DueDay(JsonObject? deadline)
    {
        string? day = deadline.Text("kind") switch
        {
            "fixed" or "period" => deadline.Text("due"),
            "staged" => deadline.Objects("stages").LastOrDefault().Text("due"),
            _ => null,
        };
        return OscalTime.CanHold(day) ? day : null;
    }

    /// <summary>The timing of a deadline, or null where OSCAL has none for it.</summary>
    public static JsonObject? Of(JsonObject? deadline)
    {
        if (DueDay(deadline) is not { } due)
            return null;
        return deadline.Text("kind") is "period" && OscalTime.CanHold(deadline.Text("start"))
            ? new JsonObject { ["within-date-range"] = new JsonObject { ["start"] = OscalTime.Start(deadline.Text("start")!), ["end"] = OscalTime.End(due) } }
            : new JsonObject { ["on-date"] = new JsonObject { ["date"] = OscalTime.Start(due) } };
    }

    /// <summary>The timing of a duty, or null where its period is not said.</summary>
    public static JsonObject? OfDuty(JsonObject duty)
    {
        string? per = duty.Text("per");
        int place = Array.FindIndex(Frequencies, f => f.Per.Is(per));
        return place < 0
            ? null
            : new JsonObject { ["at-frequency"] = new JsonObject { ["period"] = Frequencies[place].Period, ["unit"] = Frequencies[place].Unit } };
    }

    /// <summary>The deadline that a timing says, or null where it says none.</summary>
    public static JsonObject? Deadline(JsonObject? timing)
    {
        if (timing.Object("within-date-range") is { } range)
            return new JsonObject { ["kind"] = "period", ["start"] = OscalTime.Day(range.Text("start")), ["due"] = OscalTime.Day(range.Text("end")) };
        return timing.Object("on-date") is { } date ? Fixed(OscalTime.Day(date.Text("date"))!) : null;
    }

    public static JsonObject Fixed(string day) => new() { ["kind"] = "fixed", ["due"] = day, ["precision"] = "day" };

    /// <summary>How often in which window a frequency asks for something: at least once in each where it is as long as one; else null.</summary>
    public static (int AtLeast, string Per)? Recurrence(JsonObject frequency)
    {
        int period = frequency["period"]!.GetValue<int>();
        string? unit = frequency.Text("unit");
        if (unit is "days" && period == 1)
            return (7, "week");
        int place = Array.FindIndex(Frequencies, f => f.Period == period && f.Unit.Is(unit));
        return place < 0 ? null : (1, Frequencies[place].Per);
    }
}
