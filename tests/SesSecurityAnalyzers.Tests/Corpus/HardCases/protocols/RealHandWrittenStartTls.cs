using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text;

namespace Mini.Smtp
{
    public class MiniSmtpClient
    {
        private const string Server = "email-smtp.us-east-1.amazonaws.com";

        public string Greeting { get; private set; } = "";

        public void Send(string user, string password, string from, string to, string data)
        {
            using (var tcp = new TcpClient(Server, 587))
            {
                NetworkStream plain = tcp.GetStream();
                Greeting = ReadReply(plain);
                Command(plain, "EHLO mini");
                Command(plain, "STARTTLS");

                using (var tls = new SslStream(plain, false))
                {
                    tls.AuthenticateAsClient(Server, null, SslProtocols.Tls11 | SslProtocols.Tls12, checkCertificateRevocation: false); //~ SESA201 SESA302
                    Command(tls, "EHLO mini");
                    Command(tls, "AUTH LOGIN");
                    Command(tls, Convert.ToBase64String(Encoding.ASCII.GetBytes(user)));
                    Command(tls, Convert.ToBase64String(Encoding.ASCII.GetBytes(password)));
                    Command(tls, "MAIL FROM:<" + from + ">");
                    Command(tls, "RCPT TO:<" + to + ">");
                    Command(tls, "DATA");
                    Command(tls, data + "\r\n.");
                    Command(tls, "QUIT");
                }
            }
        }

        private static string Command(Stream stream, string line)
        {
            byte[] bytes = Encoding.ASCII.GetBytes(line + "\r\n");
            stream.Write(bytes, 0, bytes.Length);
            return ReadReply(stream);
        }

        private static string ReadReply(Stream stream)
        {
            byte[] buffer = new byte[1024];
            int read = stream.Read(buffer, 0, buffer.Length);
            return Encoding.ASCII.GetString(buffer, 0, read);
        }
    }
}
