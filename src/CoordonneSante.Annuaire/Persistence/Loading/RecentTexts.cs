using System.Text;

namespace CoordonneSante.Annuaire.Persistence.Loading;

/// <summary>Gives the texts of one column, and those that came a short while ago again: most columns hold few different texts.</summary>
internal sealed class RecentTexts
{
    private const int Places = 256;

    private readonly string?[] _texts = new string?[Places];

    /// <param name="utf8">A text.</param>
    public string Get(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty)
        {
            return "";
        }
        ref var known = ref _texts[((utf8[^1] * 31) + (utf8[utf8.Length / 2] * 7) + utf8[0] + utf8.Length) % Places];
        return known is not null && Ascii.Equals(utf8, known) ? known : known = Encoding.UTF8.GetString(utf8);
    }
}
