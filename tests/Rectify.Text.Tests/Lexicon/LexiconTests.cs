using System.Reflection;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Tests.Lexicon;

public class LexiconTests
{
    private static readonly string[] Grammars = ["Rectify.Text.Responsibility", "Rectify.Text.Plans"];

    private static readonly Type[] Types = typeof(PlanReader).Assembly.GetTypes();

    public static TheoryData<string, string> Sets() => new(Types
        .Where(static type => string.Equals(type.Namespace, typeof(LexiconTable<>).Namespace, StringComparison.Ordinal))
        .SelectMany(static type => type.GetProperties(BindingFlags.Static | BindingFlags.Public))
        .Where(static property => property.PropertyType == typeof(WordSet))
        .Select(static property => (property.DeclaringType!.Name, property.Name)));

    [Fact]
    public void Grammars_of_units_and_documents_hold_no_words() => Assert.Empty(Types
        .Where(static type => Grammars.Contains(type.Namespace))
        .SelectMany(static type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
        .Where(static field => field.FieldType == typeof(WordSet) || (field.FieldType.IsGenericType && field.FieldType.GetGenericTypeDefinition() == typeof(WordTable<>)))
        .Select(static field => $"{field.DeclaringType!.Name}.{field.Name}"));

    // A word is compared with folded text, and one that stands twice was meant to be another.
    [Theory]
    [MemberData(nameof(Sets))]
    public void Words_of_a_set_are_folded_and_stand_there_once(string lexicon, string set)
    {
        var property = Types.Single(type => string.Equals(type.Name, lexicon, StringComparison.Ordinal)).GetProperty(set)!;
        string[] words = [.. ((WordSet)property.GetValue(null)!).Words];

        Assert.Equal(words.Select(TextFold.Fold), words);
        Assert.Empty(words.GroupBy(static word => word).Where(static group => group.Count() > 1).Select(static group => group.Key));
    }
}
