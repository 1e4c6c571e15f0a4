namespace Rectify.Cli.Input;

/// <summary>A message with places for what is quoted.</summary>
/// <param name="Parts">The English words between the places, which are numbered in their order; one part where nothing is quoted.</param>
/// <param name="Chinese">The message in Chinese, with the same places.</param>
internal sealed record MessageTemplate(string[] Parts, string Chinese)
{
    /// <summary>What stands at the places of a message; null where it is another message.</summary>
    public string[]? Match(string message)
    {
        if (Parts.Length == 1)
            return string.Equals(message, Parts[0], StringComparison.Ordinal) ? [] : null;
        if (!message.StartsWith(Parts[0], StringComparison.Ordinal) || !message.EndsWith(Parts[^1], StringComparison.Ordinal))
            return null;
        string[] values = new string[Parts.Length - 1];
        int at = Parts[0].Length;
        int end = message.Length - Parts[^1].Length;
        for (int i = 1; i < Parts.Length; i++)
        {
            int next = i == Parts.Length - 1 ? end : message.IndexOf(Parts[i], Math.Min(at, message.Length), StringComparison.Ordinal);
            if (next < at || next > end)
                return null;
            values[i - 1] = message[at..next];
            at = next + Parts[i].Length;
        }

        return values;
    }
}
