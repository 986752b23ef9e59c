namespace Coop.Ledger;

/// <summary>Postings of one day. Mail leaves over a relay that operations look after.</summary>
public sealed class Ledger
{
    private readonly SortedDictionary<DateOnly, List<Posting>> _days = new();

    public decimal Balance => _days.Values.SelectMany(postings => postings).Sum(posting => posting.Amount);

    public void Post(DateOnly day, Posting posting)
    {
        if (!_days.TryGetValue(day, out var postings))
        {
            _days[day] = postings = [];
        }

        postings.Add(posting);
    }

    public IEnumerable<(DateOnly Day, decimal Sum)> Sums()
    {
        foreach (var (day, postings) in _days)
        {
            yield return (day, postings.Sum(posting => posting.Amount));
        }
    }
}

public sealed record Posting(string Account, decimal Amount, string? Text = null);
