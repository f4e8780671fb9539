using CoordonneSante.Annuaire.Textes;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CoordonneSante.Annuaire.Persistence;

/// <summary>Stores an enum as the text that <see cref="EnumText{T}"/> gives.</summary>
internal sealed class EnumTextConverter<T>() : ValueConverter<T, string>(value => EnumText<T>.Of(value), text => EnumText<T>.Parse(text))
    where T : struct, Enum;
