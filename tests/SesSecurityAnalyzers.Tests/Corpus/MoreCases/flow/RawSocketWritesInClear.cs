using System.Net.Sockets;
using System.Text;

namespace Museum.Sensors;

public sealed class TinyMailer
{
    private const string Server = "email-smtp.us-east-1.amazonaws.com";

    public void Alarm(string room, string user64, string password64)
    {
        using (TcpClient tcp = new TcpClient())
        {
            tcp.Connect(Server, 587); //~ SESA101
            using (NetworkStream stream = tcp.GetStream())
            using (StreamReader reader = new StreamReader(stream))
            using (StreamWriter writer = new StreamWriter(stream, Encoding.ASCII) { NewLine = "\r\n", AutoFlush = true })
            {
                reader.ReadLine();
                writer.WriteLine("HELO sensors.example.com");
                reader.ReadLine();
                writer.WriteLine("AUTH LOGIN");
                reader.ReadLine();
                writer.WriteLine(user64);
                reader.ReadLine();
                writer.WriteLine(password64);
                reader.ReadLine();
                writer.WriteLine("QUIT");
            }
        }

        Console.WriteLine("Alarm in " + room);
    }

    public static bool IsReachable()
    {
        using var tcp = new TcpClient();
        tcp.Connect(Server, 2587);
        return tcp.Connected;
    }
}
