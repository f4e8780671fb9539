using System.Runtime.InteropServices;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Tables.Search;

/// <summary>The words of texts that rows share, as numbers.</summary>
internal sealed class WordsOfTexts
{
    private readonly NamesOfRows _names;
    private readonly int[] _starts;
    private readonly List<int> _words = [];

    /// <param name="names">The texts.</param>
    /// <param name="numbers">The number of each word; those that it lacks are added.</param>
    public WordsOfTexts(NamesOfRows names, Dictionary<string, int> numbers)
    {
        _names = names;
        _starts = new int[names.Count + 1];
        var known = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var number = 0; number < names.Count; number++)
        {
            foreach (var text in names.TextsOf(number))
            {
                var folded = FoldedText.Of(text);
                Add(folded, known);
                Add(Intercommunalites.OtherForm(folded), known);
            }
            _starts[number + 1] = _words.Count;
        }
    }

    /// <summary>The words of a row's texts, some perhaps more than once.</summary>
    public ReadOnlySpan<int> Of(int row)
    {
        var number = _names.NumberOf(row);
        return CollectionsMarshal.AsSpan(_words)[_starts[number].._starts[number + 1]];
    }

    private void Add(ReadOnlySpan<char> folded, Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> numbers)
    {
        foreach (var range in folded.Split(' '))
        {
            var word = folded[range];
            if (word.IsEmpty)
            {
                continue;
            }
            if (!numbers.TryGetValue(word, out var number))
            {
                number = numbers.Dictionary.Count;
                numbers[word] = number;
            }
            _words.Add(number);
        }
    }
}
