using System.Reflection;
using System.Runtime.CompilerServices;
using CoordonneSante.Annuaire.Rows;

namespace CoordonneSante.Annuaire.Persistence.Loading;

/// <summary>The column that fills one property of a row record.</summary>
/// <remarks>Delegates, made once a property: a cell costs two calls more than hand-written code, and nothing is compiled at
/// start-up.</remarks>
internal abstract class RowCell<TRow>
{
    private RowCell(PropertyInfo property)
    {
        Property = property.Name;
        Column = RowNames.ColumnOf(property);
        IsRequired = property.IsDefined(typeof(RequiredMemberAttribute));
    }

    public string Property { get; }

    public string Column { get; }

    /// <summary>Whether every row has a value here: a base without the column is then no directory.</summary>
    public bool IsRequired { get; }

    public static RowCell<TRow> Of(PropertyInfo property)
    {
        var value = Nullable.GetUnderlyingType(property.PropertyType);
        var kind = value is null ? typeof(Plain<>) : typeof(Optional<>);
        var cell = kind.MakeGenericType(typeof(TRow), value ?? property.PropertyType);
        return (RowCell<TRow>)Activator.CreateInstance(cell, property)!; // no Nullable
    }

    /// <summary>Leaves the property null where the cell is.</summary>
    /// <exception cref="InvalidDataException">The cell is null, and every row has a value there.</exception>
    public abstract void Fill(TRow row, StoredRow stored, int column);

    private static Action<TRow, TValue> Setter<TValue>(PropertyInfo property) =>
        property.SetMethod!.CreateDelegate<Action<TRow, TValue>>(); // rows' properties are all init

    private sealed class Plain<TValue>(PropertyInfo property) : RowCell<TRow>(property)
    {
        private readonly Action<TRow, TValue> _set = Setter<TValue>(property);
        private readonly Func<StoredRow, int, TValue> _read = CellReading<TValue>.Read;

        public override void Fill(TRow row, StoredRow stored, int column)
        {
            if (!stored.IsNull(column))
            {
                _set(row, _read(stored, column));
            }
            else if (IsRequired)
            {
                throw new InvalidDataException(
                    $"Une ligne de la table « {RowNames.TableOf(typeof(TRow))} » n'a pas de valeur dans « {Column} », qui en demande une.");
            }
        }
    }

    private sealed class Optional<TValue>(PropertyInfo property) : RowCell<TRow>(property)
        where TValue : struct
    {
        private readonly Action<TRow, TValue?> _set = Setter<TValue?>(property);
        private readonly Func<StoredRow, int, TValue> _read = CellReading<TValue>.Read;

        public override void Fill(TRow row, StoredRow stored, int column)
        {
            if (!stored.IsNull(column))
            {
                _set(row, _read(stored, column));
            }
        }
    }
}
