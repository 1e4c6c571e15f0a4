using System.Text;
using Rectify.Progress;
using Rectify.Reporting.Ledgers;
using Rectify.Serialization;

namespace Rectify.Reporting.Tests.Ledgers;

/// <summary>What the form asks for is what the progress document takes.</summary>
public class FactUseTests
{
    private static readonly Dictionary<string, string> Samples = new(StringComparer.Ordinal)
    {
        ["measure"] = "\"1\"",
        ["unit"] = "\"a\"",
        ["on"] = "\"2018-08-31\"",
        ["recordedOn"] = "\"2018-08-31\"",
        ["by"] = "\"a\"",
        ["percent"] = "50",
        ["newDue"] = "\"2018-12-31\"",
        ["approvedBy"] = "\"a\"",
        ["reason"] = "\"a\"",
        ["holds"] = "false",
        ["milestone"] = "\"1-m1\"",
        ["duty"] = "\"1-d1\"",
        ["kind"] = "\"joint\"",
        ["order"] = "\"1\"",
        ["answerBy"] = "\"2018-12-31\"",
        ["id"] = "\"a\"",
        ["fact"] = "\"a\"",
        ["event"] = "\"a\"",
        ["day"] = "\"2018-12-31\"",
        ["until"] = "\"2018-12-31\"",
        ["into"] = "\"1\"",
        ["note"] = "\"a\"",
        ["evidence"] = """[{"title":"a"}]""",
        ["indicator"] = "\"1-i1\"",
        ["value"] = "1",
        ["source"] = "\"a\"",
    };

    public static TheoryData<ProgressEventType> Types => [.. Enum.GetValues<ProgressEventType>()];

    [Theory]
    [MemberData(nameof(Types))]
    public void The_members_of_an_event_are_those_of_the_document(ProgressEventType type)
    {
        AssertFits("events", FactUse.Of(type), FactTable.Events, ProgressEventNames.Of(type));
    }

    [Fact]
    public void The_members_of_an_observation_are_those_of_the_document() => AssertFits("observations", FactUse.OfObservation, FactTable.Observations, type: "");

    [Fact]
    public void Every_type_and_kind_has_words_of_its_own()
    {
        foreach (var names in (FactNames[])[FactNames.EventTypes, FactNames.SupervisionKinds])
        {
            Assert.Distinct(names.Words.Select(static n => n.English));
            Assert.Distinct(names.Words.Select(static n => n.Chinese));
        }
    }

    private static void AssertFits(string list, FactUse use, FactTable table, string type)
    {
        string[] all = [.. use.Required, .. use.Optional];
        Assert.True(IsTaken(list, type, all));
        Assert.All(use.Required, member => Assert.False(IsTaken(list, type, all.Where(m => m != member)), member));
        Assert.All(table.Columns.Select(static c => c.Member).Where(m => !use.Allows(m)), member => Assert.False(IsTaken(list, type, all.Append(member)), member));
    }

    private static bool IsTaken(string list, string type, IEnumerable<string> members)
    {
        string fact = string.Join(',', members.Select(m => $"\"{m}\":{(m is "type" ? $"\"{type}\"" : Samples[m])}"));
        return RectifyJson.ReadProgress(Encoding.UTF8.GetBytes($$"""{"schemaVersion":"1.0","{{list}}":[{ {{fact}} }]}""")).IsValid;
    }
}
