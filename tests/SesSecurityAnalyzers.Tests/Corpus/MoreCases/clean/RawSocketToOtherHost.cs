using System.Net.Sockets;
using System.Text;

namespace Printers.Lpr;

public static class LinePrinter
{
    public static void Print(string text)
    {
        using var tcp = new TcpClient("printer.example.com", 9100);
        var bytes = Encoding.ASCII.GetBytes(text);
        tcp.GetStream().Write(bytes, 0, bytes.Length);
    }
}
