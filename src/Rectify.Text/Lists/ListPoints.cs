using Rectify.Text.Plans;

namespace Rectify.Text.Lists;

/// <summary>Divides the words of a cell into numbered points, each on a line of its own.</summary>
internal static class ListPoints
{
    /// <summary>The points without their numbers; the words as they stand where they are not numbered from 1 on.</summary>
    public static List<string> Divide(string words)
    {
        List<string> points = [];
        var style = MarkerStyle.None;
        foreach (string line in words.Split('\n'))
        {
            string text = line.Trim();
            var marker = MarkerReader.Read(TextFold.Fold(text));
            bool begins = marker.Style != MarkerStyle.None && marker.Ordinal == points.Count + 1 && (points.Count == 0 || marker.Style == style);
            if (begins)
            {
                style = marker.Style;
                points.Add(text[marker.Length..].Trim());
            }
            else if (points.Count == 0)
            {
                return [words];
            }
            else if (text.Length > 0)
            {
                points[^1] += "\n" + text;
            }
        }

        return points.Count > 1 && points.TrueForAll(static p => p.Length > 0) ? points : [words];
    }
}
