using System.Collections.Generic;

namespace SesSecurityAnalyzers.Flow;

/// <summary>
/// Alternatives met while one statement is evaluated. The statement is evaluated again for each combination, which follows the decisions
/// recorded so far and takes the next one open: a way to branch in the middle of an expression without writing the evaluator in pieces.
/// </summary>
internal sealed class Choices
{
    private readonly List<(int Taken, int Count)> _decisions = new();
    private int _position;

    /// <summary>The decisions taken so far in this evaluation.</summary>
    public string Prefix
    {
        get
        {
            var text = string.Empty;
            for (var i = 0; i < _position; i++)
                text += _decisions[i].Taken + ".";
            return text;
        }
    }

    public int Pick(int count)
    {
        if (count <= 1)
            return 0;
        if (_position == _decisions.Count)
            _decisions.Add((0, count));
        return _decisions[_position++].Taken;
    }

    /// <summary>Turns to the next combination; false when all were taken.</summary>
    public bool Next()
    {
        while (_decisions.Count > 0)
        {
            var last = _decisions[_decisions.Count - 1];
            _decisions.RemoveAt(_decisions.Count - 1);
            if (last.Taken + 1 < last.Count)
            {
                _decisions.Add((last.Taken + 1, last.Count));
                _position = 0;
                return true;
            }
        }

        return false;
    }
}
