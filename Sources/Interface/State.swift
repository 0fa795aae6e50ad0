import Directory
import Display
import Search
