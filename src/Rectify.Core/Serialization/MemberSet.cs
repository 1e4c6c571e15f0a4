using System.Text;

namespace Rectify.Serialization;

/// <summary>
/// The members of a JSON object in the order in which they are written. A name that ends in <c>?</c> may be left out or null; one that ends in <c>~</c>
/// must be there and may be null; one that ends in <c>=</c> may be left out, and null is a value of its own.
/// </summary>
internal sealed class MemberSet
{
    /// <summary>The most members that an object can have.</summary>
    public const int Capacity = 32;

    private readonly string[] _names;
    private readonly byte[][] _utf8;

    public MemberSet(params ReadOnlySpan<string> names)
    {
        if (names.Length > Capacity)
            throw new ArgumentException($"At most {Capacity} members can be told apart.", nameof(names));
        _names = new string[names.Length];
        _utf8 = new byte[names.Length][];
        for (int i = 0; i < names.Length; i++)
        {
            // Interned, so that a switch over literals finds the very same reference.
            _names[i] = string.Intern(names[i].TrimEnd('?', '~', '='));
            _utf8[i] = Encoding.UTF8.GetBytes(_names[i]);
            Required |= names[i][^1] is '?' or '=' ? 0 : 1u << i;
            Nullable |= names[i][^1] is '?' or '~' ? 1u << i : 0;
        }
    }

    /// <summary>One bit for each member that must be there.</summary>
    public uint Required { get; }

    /// <summary>One bit for each member that may be null.</summary>
    public uint Nullable { get; }

    public string this[int index] => _names[index];

    /// <summary>The bits of some members.</summary>
    public uint Mask(params ReadOnlySpan<string> names)
    {
        uint mask = 0;
        foreach (string name in names)
            mask |= 1u << IndexOf(name);
        return mask;
    }

    /// <summary>The place of a member, looked for from where the written order has it, as some before it may be left out; -1 for an unknown name.</summary>
    public int IndexOf(ReadOnlySpan<byte> name, int expected)
    {
        for (int i = expected; i < _utf8.Length; i++)
        {
            if (name.SequenceEqual(_utf8[i]))
                return i;
        }

        for (int i = 0; i < expected; i++)
        {
            if (name.SequenceEqual(_utf8[i]))
                return i;
        }

        return -1;
    }

    public int IndexOf(string name) => Array.IndexOf(_names, name);

    /// <summary>The names in the written order.</summary>
    public override string ToString() => string.Join(", ", _names);
}
