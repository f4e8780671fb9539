using System.Globalization;

namespace CoordonneSante.Annuaire.Tables.Columns;

/// <summary>An order of texts in which distinct texts are never equal.</summary>
internal abstract class TextOrder : IComparer<string>
{
    /// <summary>By UTF-16 unit, for codes.</summary>
    public static TextOrder Codes { get; } = new OrdinalOrder();

    /// <summary>As a French dictionary, for names: é beside e, digits by value ("2e" before "10e"), then by UTF-16 unit.</summary>
    /// <remarks>Needs ICU; where .NET runs in invariant mode names are ordered by UTF-16 unit.</remarks>
    public static TextOrder Names { get; } = new FrenchOrder();

    public abstract int Compare(string? x, string? y);

    /// <summary>Sorts distinct texts, and beside them what belongs to each.</summary>
    public abstract void Sort<T>(string[] texts, T[] items);

    private sealed class OrdinalOrder : TextOrder
    {
        public override int Compare(string? x, string? y) => string.CompareOrdinal(x, y);

        public override void Sort<T>(string[] texts, T[] items) => Array.Sort(texts, items, StringComparer.Ordinal);
    }

    private sealed class FrenchOrder : TextOrder
    {
        private static readonly CompareInfo _french = CultureInfo.GetCultureInfo("fr-FR").CompareInfo;

        public override int Compare(string? x, string? y)
        {
            var order = _french.Compare(x, y, CompareOptions.NumericOrdering);
            return order != 0 ? order : string.CompareOrdinal(x, y);
        }

        /// <summary>Sort keys are made once per text: comparing texts themselves would ask ICU n log n times.</summary>
        public override void Sort<T>(string[] texts, T[] items)
        {
            var keys = Array.ConvertAll(texts, text => new Key(_french.GetSortKey(text, CompareOptions.NumericOrdering).KeyData, text));
            Array.Sort(keys, items);
            for (var i = 0; i < texts.Length; i++)
            {
                texts[i] = keys[i].Text;
            }
        }

        private readonly record struct Key(byte[] Bytes, string Text) : IComparable<Key>
        {
            public int CompareTo(Key other)
            {
                var order = Bytes.AsSpan().SequenceCompareTo(other.Bytes);
                return order != 0 ? order : string.CompareOrdinal(Text, other.Text);
            }
        }
    }
}
