using Rectify.Text.Lexicon;

namespace Rectify.Text.Responsibility;

/// <summary>Knows the fields that departments are named after: 发改, 生态环境.</summary>
internal static class DepartmentNames
{
    /// <summary>Determines whether words without the ending of a place or a department are whole as they are: 华东石化, 环保.</summary>
    public static bool IsWhole(ReadOnlySpan<char> words) => DepartmentLexicon.OwnEndings.Ends(words) || IsField(words);

    /// <summary>Determines whether words are nothing but the field of a department, with or without its level: 市发改, 住房和城乡建设.</summary>
    public static bool IsField(ReadOnlySpan<char> words)
    {
        words = words.StartsWith("各级", StringComparison.Ordinal) ? words[2..] : words[Math.Max(OrganizationNames.LeadingLevel(words), OrganizationNames.AllPlacesLength(words))..];
        return !words.IsEmpty && FieldLength(words) == words.Length;
    }

    /// <summary>The length of the fields that words begin with; 0 where they begin with none.</summary>
    public static int FieldLength(ReadOnlySpan<char> words)
    {
        int length = DepartmentLexicon.Fields.LengthAtStart(words);
        while (length > 0 && length < words.Length)
        {
            int joint = DepartmentLexicon.Joints.LengthAtStart(words[length..]);
            int more = DepartmentLexicon.Fields.LengthAtStart(words[(length + joint)..]);
            if (more == 0 && joint == 0)
                more = DepartmentLexicon.Functions.LengthAtStart(words[length..]);
            if (more == 0)
                return length;
            length += joint + more;
        }

        return length;
    }
}
