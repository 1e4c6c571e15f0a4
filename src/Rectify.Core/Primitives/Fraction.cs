using System.Globalization;
using System.Numerics;
using Ardalis.GuardClauses;

namespace Rectify.Primitives;

/// <summary>An exact share, in lowest terms: a measure of three units counts a third for each, and the thirds add up to one.</summary>
public readonly record struct Fraction : IComparable<Fraction>
{
    private readonly BigInteger _denominatorLessOne;

    /// <summary>A fraction.</summary>
    /// <param name="numerator">The number above the line.</param>
    /// <param name="denominator">The number below the line, from 1.</param>
    /// <exception cref="ArgumentException">The denominator is not positive.</exception>
    public Fraction(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.Sign <= 0)
            throw new ArgumentOutOfRangeException(nameof(denominator), denominator, "The denominator must be positive.");
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        Numerator = numerator / divisor;
        _denominatorLessOne = (denominator / divisor) - 1;
    }

    /// <summary>Nothing.</summary>
    public static Fraction Zero => default;

    /// <summary>A whole.</summary>
    public static Fraction One { get; } = new(1, 1);

    /// <summary>The number above the line.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The number below the line, from 1.</summary>
    public BigInteger Denominator => _denominatorLessOne + 1;

    /// <summary>One of so many equal parts.</summary>
    /// <exception cref="ArgumentException">The number of parts is not positive.</exception>
    public static Fraction Part(int of) => new(1, Guard.Against.NegativeOrZero(of));

    /// <summary>The sum.</summary>
    public static Fraction operator +(Fraction left, Fraction right) =>
        new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>The sum.</summary>
    public static Fraction Add(Fraction left, Fraction right) => left + right;

    /// <summary>Whether one share is smaller than another.</summary>
    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    /// <summary>Whether one share is smaller than another or equal.</summary>
    public static bool operator <=(Fraction left, Fraction right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one share is larger than another.</summary>
    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    /// <summary>Whether one share is larger than another or equal.</summary>
    public static bool operator >=(Fraction left, Fraction right) => left.CompareTo(right) >= 0;

    /// <summary>This share of another: 1/4 of 1/2 is 1/2. Zero where the other is zero.</summary>
    public Fraction Of(Fraction whole) =>
        whole.Numerator.IsZero ? Zero : new(Numerator * whole.Denominator * whole.Numerator.Sign, Denominator * BigInteger.Abs(whole.Numerator));

    /// <inheritdoc/>
    public int CompareTo(Fraction other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>The nearest decimal with so many places; a half goes to the even neighbour.</summary>
    public decimal ToDecimal(int places)
    {
        var scaled = Numerator * BigInteger.Pow(10, Guard.Against.Negative(places));
        var quotient = BigInteger.DivRem(scaled, Denominator, out var rest);
        int half = (BigInteger.Abs(rest) * 2).CompareTo(Denominator);
        if (half > 0 || (half == 0 && !quotient.IsEven))
            quotient += Numerator.Sign;
        return (decimal)quotient / (decimal)BigInteger.Pow(10, places);
    }

    /// <summary>The fraction: <c>13/6</c>, or a whole number.</summary>
    public override string ToString() => Denominator.IsOne
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");
}
