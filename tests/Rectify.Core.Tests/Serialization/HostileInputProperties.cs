using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Rules;
using Rectify.Serialization;
using Rectify.Testing;

namespace Rectify.Core.Tests.Serialization;

/// <summary>Whatever the bytes are, reading gives a value or problems with a place, and never throws.</summary>
[Properties(Arbitrary = [typeof(AnyDays)], MaxTest = 300)]
public sealed class HostileInputProperties
{
    private static readonly string[] Fragments =
    [
        "null", "true", "0", "-0", "1e400", "1.5", "\"\"", "\" \"", "\"x\"", "[]", "{}", "[null]", "[{}]", "\"a\"", "\"water\"", "\"lake\"", "{\"id\":1}", "\"\\ud800\"", "\"\\u0000\"",
        "\"2018-02-30\"", "\"2019-02-28\"", "130", "99999999999999999999999999999999", ",", ":", "\"", "{", "]", "\"id\":", "\"kind\":\"staged\"", "\"stages\":[]", "\"2.1.1.1-s1\"",
    ];

    [Property]
    public void Any_bytes(byte[] bytes) => Check(bytes);

    [Property]
    public Property Plan_cut_off_anywhere(PlanCase drawn) =>
        CutOff(RectifyJson.WritePlan(drawn.Plan), static bytes => !RectifyJson.ReadPlan(bytes).IsValid);

    [Property]
    public Property Progress_cut_off_anywhere(PlanCase drawn) =>
        CutOff(RectifyJson.WriteProgress(drawn.Log), static bytes => !RectifyJson.ReadProgress(bytes).IsValid);

    [Property]
    public Property Plan_with_bytes_changed(PlanCase drawn) =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).Two().ToArbitrary(), change => Check(WithByte(RectifyJson.WritePlan(drawn.Plan), change.Item1, unchecked((byte)change.Item2))));

    [Property]
    public Property Plan_with_a_value_replaced(PlanCase drawn) =>
        Prop.ForAll(Replacements(), change => Check(WithFragment(RectifyJson.WritePlan(drawn.Plan), change.Token, change.Fragment)));

    [Property]
    public Property Progress_with_a_value_replaced(PlanCase drawn) =>
        Prop.ForAll(Replacements(), change => Check(WithFragment(RectifyJson.WriteProgress(drawn.Log), change.Token, change.Fragment)));

    [Property]
    public Property Directory_with_a_value_replaced() =>
        Prop.ForAll(Replacements(), change => Check(WithFragment(Sample.Bytes(DirectoryJsonTests.Golden), change.Token, change.Fragment)));

    [Property]
    public Property Working_days_with_a_value_replaced() =>
        Prop.ForAll(Replacements(), change => Check(WithFragment(Sample.Bytes(WorkingDaysJsonTests.Golden), change.Token, change.Fragment)));

    [Property]
    public Property Rules_with_a_value_replaced() =>
        Prop.ForAll(Replacements(), change => Check(WithFragment(RectifyJson.WriteRules(RuleSet.Default.Without("RCT1001")), change.Token, change.Fragment)));

    [Property]
    public Property Assessment_with_a_value_replaced() =>
        Prop.ForAll(Replacements(), change => Check(WithFragment(Sample.Bytes(AssessmentJsonTests.Golden), change.Token, change.Fragment)));

    private static Arbitrary<(int Token, string Fragment)> Replacements() =>
        (from token in Gen.Choose(0, 100_000) from fragment in Gen.Elements(Fragments) select (token, fragment)).ToArbitrary();

    private static Property CutOff(byte[] bytes, Func<byte[], bool> isRefused) =>
        Prop.ForAll(Gen.Choose(0, bytes.Length - 1).ToArbitrary(), length => isRefused(bytes[..length]));

    private static byte[] WithByte(byte[] bytes, int position, byte value)
    {
        bytes[position % bytes.Length] = value;
        return bytes;
    }

    // Replaces one scalar, name or bracket of the document by something else.
    private static byte[] WithFragment(byte[] bytes, int token, string fragment)
    {
        var reader = new System.Text.Json.Utf8JsonReader(bytes);
        var tokens = new List<(int Start, int End)>();
        while (reader.Read())
            tokens.Add(((int)reader.TokenStartIndex, (int)reader.BytesConsumed));
        var (start, end) = tokens[token % tokens.Count];
        return [.. bytes[..start], .. Sample.Bytes(fragment), .. bytes[end..]];
    }

    private static void Check(byte[] bytes)
    {
        Check(RectifyJson.ReadPlan(bytes));
        Check(RectifyJson.ReadProgress(bytes));
        Check(RectifyJson.ReadDirectory(bytes));
        Check(RectifyJson.ReadRules(bytes));
        Check(RectifyJson.ReadAssessment(bytes));
    }

    private static void Check<T>(ReadResult<T> result)
        where T : class
    {
        Assert.Equal(result.IsValid, result.TryGetValue(out _));
        foreach (var problem in result.Problems)
        {
            Assert.StartsWith("$", problem.Path, StringComparison.Ordinal);
            Assert.True(problem.Line >= 1 && problem.Column >= 1);
            Assert.DoesNotContain('\n', problem.ToString());
        }
    }
}
