using System.Globalization;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Tables.Columns;

/// <summary>An order of texts in which distinct texts are never equal.</summary>
internal abstract class TextOrder : IComparer<string>
{
    /// <summary>By code point, for codes.</summary>
    public static TextOrder Codes { get; } = new CodeOrder();

    /// <summary>As a French dictionary, for names: é beside e, digits by value ("2e" before "10e"), then by code point.</summary>
    /// <remarks>Needs ICU; where .NET runs in invariant mode names are ordered by code point.</remarks>
    public static TextOrder Names { get; } = IsInvariant ? Codes : new FrenchOrder();

    /// <summary>Whether .NET has no ICU to ask.</summary>
    private static bool IsInvariant => CultureInfo.InvariantCulture.CompareInfo.Compare("é", "f") > 0;

    public abstract int Compare(string? x, string? y);

    /// <summary>The places of distinct texts, in the order of these.</summary>
    public abstract int[] Sort(IReadOnlyList<Texte> texts);

    private static int CompareCodePoints(ReadOnlySpan<char> x, ReadOnlySpan<char> y)
    {
        var same = x.CommonPrefixLength(y);
        if (same == x.Length || same == y.Length)
        {
            return x.Length - y.Length;
        }
        var (left, right) = (x[same], y[same]);

        // The units of a pair are below U+E000, the signs that pairs stand for above U+FFFF.
        return char.IsSurrogate(left) == char.IsSurrogate(right) ? left - right : char.IsSurrogate(left) ? 1 : -1;
    }

    private sealed class CodeOrder : TextOrder
    {
        public override int Compare(string? x, string? y) => CompareCodePoints(x, y);

        /// <summary>Bytes of UTF-8 are in the order of the code points.</summary>
        public override int[] Sort(IReadOnlyList<Texte> texts) =>
            new ByteKeyOrder(texts.Count, i => texts[i].Utf8, (x, y) => CompareCodePoints(texts[x].Value, texts[y].Value)).Sort();
    }

    private sealed class FrenchOrder : TextOrder
    {
        private static readonly CompareInfo _french = CultureInfo.GetCultureInfo("fr-FR").CompareInfo;

        public override int Compare(string? x, string? y)
        {
            var order = _french.Compare(x, y, CompareOptions.NumericOrdering);
            return order != 0 ? order : CompareCodePoints(x, y);
        }

        /// <summary>Sort keys are made once per text: comparing texts themselves would ask ICU n log n times.</summary>
        public override int[] Sort(IReadOnlyList<Texte> texts)
        {
            var keys = new byte[texts.Count][];
            Parallel.For(0, keys.Length, i => keys[i] = _french.GetSortKey(texts[i].Value, CompareOptions.NumericOrdering).KeyData);
            return new ByteKeyOrder(keys.Length, i => keys[i], (x, y) => CompareCodePoints(texts[x].Value, texts[y].Value)).Sort();
        }
    }
}
